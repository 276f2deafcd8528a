package org.isnad.ingest.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in chunks, each behind its length (RFC 9112, section 7.1). */
final class ChunkedInput extends InputStream {
  private static final int LONGEST_LINE = 4096;
  private static final int HEX = 16;

  private final InputStream in;
  private long left;
  private boolean first = true;
  private boolean ended;

  ChunkedInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0 && !ended) {
      nextChunk();
    }
    if (ended) {
      return -1;
    }
    int n = in.read(target, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new EOFException("the server ended its answer too early");
    }
    left -= n;
    return n;
  }

  private void nextChunk() throws IOException {
    if (!first) {
      line();
    }
    first = false;
    String size = line();
    int end = 0;
    while (end < size.length() && Character.digit(size.charAt(end), HEX) >= 0) {
      end++;
    }
    if (end == 0 || end > HEX - 1) {
      throw new IOException("the answer's chunks are broken");
    }
    left = Long.parseLong(size.substring(0, end), HEX);
    ended = left == 0;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("the server ended its answer too early");
      }
      if (line.length() >= LONGEST_LINE) {
        throw new IOException("the answer's chunks are broken");
      }
      line.append((char) b);
    }
    return line.toString().strip();
  }
}
