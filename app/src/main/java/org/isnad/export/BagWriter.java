package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a bag (BagIt 1.0, RFC 8493): files with their SHA-256 fingerprints. */
public final class BagWriter implements Closeable {
  private final ExportTarget target;
  private final SortedMap<String, String> payload = new TreeMap<>();
  private final SortedMap<String, String> tags = new TreeMap<>();
  private long bytes;

  private BagWriter(ExportTarget target) {
    this.target = target;
  }

  /** As {@link ExportTarget#at}. */
  public static BagWriter at(Path path, boolean force) throws IOException {
    return new BagWriter(ExportTarget.at(path, force));
  }

  /**
   * A bag that is sent as a zip archive while it is written.
   *
   * @param name of the folder that the archive holds
   */
  public static BagWriter to(OutputStream out, String name) {
    return new BagWriter(new StreamedArchive(out, name));
  }

  /**
   * A new file of the payload; to be closed before the next is begun.
   *
   * @param name below {@code data/}
   */
  public OutputStream payload(String name) throws IOException {
    return new Digesting(target.file("data/" + name), payload, "data/" + name);
  }

  /**
   * Ends the bag and gives it its name.
   *
   * @param info further lines of {@code bag-info.txt}, in order
   * @return the fingerprint of the manifest, which stands for the whole payload
   */
  public String finish(Map<String, String> info) throws IOException {
    tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    StringBuilder lines = new StringBuilder();
    info.forEach((name, value) -> lines.append(name).append(": ").append(value).append('\n'));
    lines.append("Payload-Oxum: ").append(bytes).append('.').append(payload.size()).append('\n');
    tag("bag-info.txt", lines.toString());
    tag("manifest-sha256.txt", manifest(payload));
    String fingerprint = String.valueOf(tags.get("manifest-sha256.txt"));
    tag("tagmanifest-sha256.txt", manifest(tags));
    target.finish();
    return fingerprint;
  }

  private void tag(String name, String text) throws IOException {
    try (OutputStream out = new Digesting(target.file(name), tags, name)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private static String manifest(SortedMap<String, String> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach((name, sha256) -> lines.append(sha256).append("  ").append(name).append('\n'));
    return lines.toString();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  /** Notes the fingerprint of what passes through. */
  private final class Digesting extends FilterOutputStream {
    private final MessageDigest digest;
    private final SortedMap<String, String> noted;
    private final String name;
    private long size;

    Digesting(OutputStream out, SortedMap<String, String> noted, String name) {
      super(out);
      this.noted = noted;
      this.name = name;
      try {
        this.digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every Java platform has SHA-256", e);
      }
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      digest.update(buffer, offset, length);
      size += length;
    }

    @Override
    public void close() throws IOException {
      super.close();
      noted.put(name, HexFormat.of().formatHex(digest.digest()));
      if (noted == payload) {
        bytes += size;
      }
    }
  }
}
