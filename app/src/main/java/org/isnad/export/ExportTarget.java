package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;

/** A place for files that comes into being whole, at the end, or not at all. */
public interface ExportTarget extends Closeable {

  /**
   * A folder, or a zip archive where the name ends so.
   *
   * @param force whether to put it in the place of what is there
   * @throws FileAlreadyExistsException if something is there and may not be replaced
   */
  static ExportTarget at(Path path, boolean force) throws IOException {
    boolean zip = path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    return zip ? ExportArchive.at(path, force) : ExportFolder.at(path, force);
  }

  /** A new file; to be closed before the next is begun. {@code name} may have folders in it. */
  OutputStream file(String name) throws IOException;

  /** Gives the whole its name. */
  void finish() throws IOException;
}
