package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Cuts the entries of a zip archive one after another without unpacking it, and stops where the
 * archive unpacks to more than any archive of news does.
 */
final class ZipCutter {
  /** Below this an archive's ratio says nothing: a short page may well be packed very tightly. */
  private static final long RATIO_MATTERS = 64 << 20;

  private final Origin origin;
  private final Limits limits;
  private final Cutter cutter;

  ZipCutter(Origin origin, Limits limits, Cutter cutter) {
    this.origin = origin;
    this.limits = limits;
    this.cutter = cutter;
  }

  void cut(InputStream in) {
    CountingStream packed = new CountingStream(in, () -> {});
    int entries = 0;
    // Names are read byte by byte here, since a name in a wrong charset ends Java's reading.
    try (ZipInputStream zip = new ZipInputStream(packed, ISO_8859_1)) {
      CountingStream unpacked = new CountingStream(zip, () -> {});
      unpacked.check = () -> check(packed.count, unpacked.count);
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (++entries > limits.archiveEntries()) {
          throw new IOException("more than " + limits.archiveEntries() + " entries; split it");
        }
        String name = name(e);
        if (!e.isDirectory() && !isClutter(name)) {
          cutter.cutEntry(origin.input() + "!/" + name, name, unpacked);
        }
        // Left to the archive's own reader, what remains of the entry would not be counted.
        unpacked.transferTo(OutputStream.nullOutputStream());
      }
      if (entries == 0) {
        cutter.accept(new Rejection(origin, "is a zip archive without entries; nothing to read"));
      }
    } catch (IOException e) {
      cutter.accept(
          new Rejection(origin, "the zip archive cannot be read further: " + e.getMessage()));
    }
  }

  private void check(long packed, long unpacked) throws IOException {
    if (unpacked > limits.archiveBytes()) {
      throw new IOException("it unpacks to more than " + (limits.archiveBytes() >> 30) + " GB");
    }
    if (unpacked > RATIO_MATTERS && unpacked / limits.archiveRatio() > packed) {
      throw new IOException(
          "it unpacks to more than "
              + limits.archiveRatio()
              + " times its size; unpack it by hand if you trust it");
    }
  }

  /** A name flagged as UTF-8 is read as such already, and then may hold more than bytes. */
  private static String name(ZipEntry e) {
    if (e.getName().chars().anyMatch(c -> c > 0xFF)) {
      return e.getName();
    }
    return Utf8Decoder.decode(e.getName().getBytes(ISO_8859_1)).text();
  }

  /** What systems leave in archives for themselves. */
  private static boolean isClutter(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || file.startsWith(".") || file.equals("Thumbs.db");
  }

  private interface Check {
    void run() throws IOException;
  }

  /** Counts what is read; whoever closes it at an entry's end does not close the archive. */
  private static final class CountingStream extends FilterInputStream {
    private Check check;
    private long count;

    CountingStream(InputStream in, Check check) {
      super(in);
      this.check = check;
    }

    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      check.run();
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count += Math.max(0, n);
      check.run();
      return n;
    }
  }
}
