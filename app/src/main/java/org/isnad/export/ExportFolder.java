package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that comes into being whole or not at all: everything is written beside it under another
 * name, which is given to it at the end. What is left undone is taken away.
 */
public final class ExportFolder implements ExportTarget {
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path working;
  private final boolean force;
  private boolean done;

  private ExportFolder(Path target, Path working, boolean force) {
    this.target = target;
    this.working = working;
    this.force = force;
  }

  /**
   * @param target where the folder shall be
   * @param force whether to put it in the place of what is there
   * @throws FileAlreadyExistsException if something is there and may not be replaced
   */
  public static ExportFolder at(Path target, boolean force) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    if (!force && Files.exists(whole) && !isEmptyFolder(whole)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path parent = whole.getParent();
    if (parent == null) {
      throw new IOException("cannot be made: " + target);
    }
    Files.createDirectories(parent);
    Path working = Files.createTempDirectory(parent, "." + whole.getFileName() + ".part-");
    return new ExportFolder(whole, working, force);
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  /** Several files may be open at once. */
  @Override
  public OutputStream file(String name) throws IOException {
    Path file = working.resolve(name);
    Files.createDirectories(file.getParent());
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  /** Where files are while the export goes on. */
  public Path working() {
    return working;
  }

  @Override
  public void finish() throws IOException {
    if (Files.exists(target)) {
      if (force || isEmptyFolder(target)) {
        remove(target);
      } else {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    try {
      Files.move(working, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (DirectoryNotEmptyException e) {
      throw new FileAlreadyExistsException(target.toString());
    }
    done = true;
  }

  private static void remove(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path p : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (!done) {
      remove(working);
    }
  }
}
