package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive that is written under another name, which becomes its own at the end. */
final class ExportArchive implements ExportTarget {
  /** The first moment that an archive can tell. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path target;
  private final Path working;
  private final ZipOutputStream zip;
  private final String root;

  private ExportArchive(Path target, Path working) throws IOException {
    this.target = target;
    this.working = working;
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(working)));
    String name = String.valueOf(target.getFileName());
    this.root = name.substring(0, name.length() - ".zip".length()) + "/";
  }

  static ExportArchive at(Path target, boolean force) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    if (parent == null) {
      throw new IOException("cannot be made: " + target);
    }
    if (!force && Files.exists(whole)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(parent);
    return new ExportArchive(
        whole, Files.createTempFile(parent, "." + whole.getFileName() + ".part-", ""));
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
    Files.move(
        working, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(working);
    }
  }
}
