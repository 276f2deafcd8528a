package org.isnad.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Opens a table as it is downloaded: plain, or the one table of a zip file. */
final class TableFile {

  private static final int LARGEST = 1 << 30;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String README = "readme";

  private TableFile() {}

  /**
   * The bytes of the table.
   *
   * @throws IOException with the file's name and what is wrong with it
   */
  static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": there is no such table; check the path");
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(ZIP.length);
    boolean zip = Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    in.reset();
    if (!zip) {
      return in;
    }
    try (in) {
      return new ByteArrayInputStream(unpacked(file, new ZipInputStream(in)));
    } catch (ZipException | EOFException e) {
      throw new IOException(file + ": the zip file is broken or cut off", e);
    }
  }

  private static byte[] unpacked(Path file, ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!isTable(entry.getName())) {
        continue;
      }
      byte[] table = zip.readNBytes(LARGEST);
      if (zip.read() >= 0) {
        throw new IOException(file + ": " + entry.getName() + " is larger than 1 GiB unpacked");
      }
      return table;
    }
    throw new IOException(file + ": no table (.txt, .tsv) in the zip file");
  }

  private static boolean isTable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean text = lower.endsWith(".txt") || lower.endsWith(".tsv");
    return text && !lower.contains(README);
  }
}
