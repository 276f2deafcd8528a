package org.isnad.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a bag by their names within it. Names are looked up among those that are there, and
 * never resolved, so that none leads out of the bag.
 */
sealed interface BagFiles extends Closeable {

  Set<String> names();

  InputStream open(String name) throws IOException;

  static BagFiles of(Path path, Limits limits) throws IOException {
    return Files.isDirectory(path) ? InFolder.of(path, limits) : InArchive.of(path, limits);
  }

  /** Of a folder, without what links point at. */
  record InFolder(Map<String, Path> files) implements BagFiles {

    static InFolder of(Path folder, Limits limits) throws IOException {
      Map<String, Path> files = new TreeMap<>();
      try (Stream<Path> below = Files.walk(folder)) {
        for (Path p : (Iterable<Path>) below::iterator) {
          if (Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)) {
            files.put(folder.relativize(p).toString().replace('\\', '/'), p);
          }
          if (files.size() > limits.archiveEntries()) {
            throw new IOException("too many files in " + folder);
          }
        }
      }
      return new InFolder(files);
    }

    @Override
    public Set<String> names() {
      return files.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
      Path file = files.get(name);
      if (file == null) {
        throw new IOException("there is no " + OneLine.of(name));
      }
      return new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void close() {}
  }

  /** Of an archive, below its one folder if it has one. */
  record InArchive(ZipFile zip, Map<String, ZipEntry> entries, Limits limits) implements BagFiles {

    static InArchive of(Path path, Limits limits) throws IOException {
      ZipFile zip = new ZipFile(path.toFile());
      try {
        String root = root(zip);
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
          ZipEntry entry = e.nextElement();
          if (!entry.isDirectory() && entry.getName().startsWith(root)) {
            entries.put(entry.getName().substring(root.length()), entry);
          }
          if (entries.size() > limits.archiveEntries()) {
            throw new IOException("too many files in " + path);
          }
        }
        return new InArchive(zip, entries, limits);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    }

    /** The folder in which {@code bagit.txt} lies. */
    private static String root(ZipFile zip) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(n -> n.equals("bagit.txt") || n.endsWith("/bagit.txt"))
          .map(n -> n.substring(0, n.length() - "bagit.txt".length()))
          .min((a, b) -> Integer.compare(a.length(), b.length()))
          .orElse("");
    }

    @Override
    public Set<String> names() {
      return entries.keySet();
    }

    @Override
    public InputStream open(String name) throws IOException {
      ZipEntry entry = entries.get(name);
      if (entry == null) {
        throw new IOException("there is no " + OneLine.of(name));
      }
      long most = Math.max(1L << 20, entry.getCompressedSize() * limits.archiveRatio());
      return new Bounded(new BufferedInputStream(zip.getInputStream(entry)), most);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Fails where more comes out than the packed bytes can honestly hold. */
  final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      return count(n, n);
    }

    private int count(int result, int bytes) throws IOException {
      if (result >= 0) {
        left -= bytes;
        if (left < 0) {
          throw new IOException("unpacks to more than its packed bytes can hold");
        }
      }
      return result;
    }
  }
}
