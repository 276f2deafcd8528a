package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A zip archive that is written under another name, which becomes its own at the end. */
final class ExportArchive implements ExportTarget {
  private final Path target;
  private final Path working;
  private final OutputStream out;
  private final StreamedArchive zip;

  private ExportArchive(Path target, Path working) throws IOException {
    this.target = target;
    this.working = working;
    this.out = Files.newOutputStream(working);
    String name = String.valueOf(target.getFileName());
    this.zip = new StreamedArchive(out, name.substring(0, name.length() - ".zip".length()));
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
    return zip.file(name);
  }

  @Override
  public void finish() throws IOException {
    zip.finish();
    Files.move(
        working, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(working);
    }
  }
}
