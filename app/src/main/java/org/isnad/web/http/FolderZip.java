package org.isnad.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder that is made for one answer, sent as a zip, and removed again. */
public final class FolderZip implements AutoCloseable {
  private final Path scratch;

  private FolderZip(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * @param within a folder on a disk with room for it
   */
  public static FolderZip within(Path within) throws IOException {
    Files.createDirectories(within);
    return new FolderZip(Files.createTempDirectory(within, "export"));
  }

  /** Where the folder {@code name}, which is not there yet, is to be made. */
  public Path folder(String name) {
    return scratch.resolve(name);
  }

  /** Sends all that was made, under the name {@code name.zip}. */
  public void send(Context ctx, String name) throws IOException {
    ctx.contentType("application/zip");
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    try (OutputStream out = ctx.res().getOutputStream();
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(scratch.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(scratch)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
