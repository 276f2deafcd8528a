package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip, all members of it, and stops where it unpacks to more than any archive of news
 * does.
 */
final class GzipInput extends FilterInputStream {
  /** Below this a ratio says nothing: a short page may well be packed very tightly. */
  private static final long RATIO_MATTERS = 64 << 20;

  private final Limits limits;
  private final Counting packed;
  private long unpacked;

  private GzipInput(InputStream in, Counting packed, Limits limits) {
    super(in);
    this.packed = packed;
    this.limits = limits;
  }

  static GzipInput of(InputStream in, Limits limits) throws IOException {
    Counting packed = new Counting(in);
    return new GzipInput(new GZIPInputStream(packed, 1 << 16), packed, limits);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int n = super.read(target, offset, length);
      return count(n, Math.max(0, n));
    } catch (EOFException e) {
      throw new IOException("it ends too early; it seems to be cut off", e);
    }
  }

  private int count(int result, int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > limits.archiveBytes()) {
      throw new IOException("it unpacks to more than " + (limits.archiveBytes() >> 30) + " GB");
    }
    if (unpacked > RATIO_MATTERS && unpacked / limits.archiveRatio() > packed.count) {
      throw new IOException(
          "it unpacks to more than "
              + limits.archiveRatio()
              + " times its size; unpack it by hand if you trust it");
    }
    return result;
  }

  /**
   * Counts packed bytes. Java takes a stream with nothing available for one that has ended and
   * would not read the next member; so this one looks.
   */
  private static final class Counting extends BufferedInputStream {
    private long count;

    Counting(InputStream in) {
      super(in, 1 << 16);
    }

    @Override
    public synchronized int available() throws IOException {
      mark(1);
      int b = super.read();
      reset();
      return b < 0 ? 0 : Math.max(1, super.available());
    }

    @Override
    public synchronized int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
