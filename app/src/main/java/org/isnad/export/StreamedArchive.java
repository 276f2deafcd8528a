package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive that is sent as it is written. One that breaks off lacks its directory, and nobody
 * can take it for a whole one.
 */
final class StreamedArchive implements ExportTarget {
  /** The first moment that an archive can tell. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final String root;

  /**
   * @param name of the folder that the archive holds
   */
  StreamedArchive(OutputStream out, String name) {
    this.zip = new ZipOutputStream(new BufferedOutputStream(out));
    this.root = name + "/";
  }

  @Override
  public OutputStream file(String name) throws IOException {
    ZipEntry entry = new ZipEntry(root + name);
    // The same contents shall give the same bytes, whenever they are packed.
    entry.setTimeLocal(BEGINNING);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        zip.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  @Override
  public void finish() throws IOException {
    zip.close();
  }

  @Override
  public void close() throws IOException {
    // What was not finished stays without its directory.
  }
}
