package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A bag that someone hands over (BagIt 1.0, RFC 8493): a folder or a zip archive of files with
 * their SHA-256 fingerprints. Nothing in it is believed before {@link #faults} is empty.
 */
public final class Bag implements Closeable {
  private static final String MANIFEST = "manifest-sha256.txt";
  private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  private static final int DIGEST_LENGTH = 64;
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_LINE = 4096;

  private final BagFiles files;
  private final Limits limits;

  private Bag(BagFiles files, Limits limits) {
    this.files = files;
    this.limits = limits;
  }

  /**
   * @throws IOException if it can be neither a folder nor a zip archive
   */
  public static Bag open(Path path, Limits limits) throws IOException {
    return new Bag(BagFiles.of(path, limits), limits);
  }

  /** What is wrong with the bag, one line each; none if every file is as it was packed. */
  public List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    if (!files.names().contains("bagit.txt")) {
      faults.add("there is no bagit.txt in it, so it is no bag");
      return faults;
    }
    Map<String, String> payload = manifest(MANIFEST, faults);
    Map<String, String> tags = manifest(TAG_MANIFEST, faults);
    if (payload.isEmpty() || !tags.containsKey(MANIFEST)) {
      faults.add("its manifest is missing or not fingerprinted");
    }
    check(tags, faults);
    check(payload, faults);
    for (String name : files.names()) {
      if (name.startsWith("data/") && !payload.containsKey(name)) {
        faults.add(OneLine.of(name) + " is not in the manifest");
      }
    }
    return faults;
  }

  private void check(Map<String, String> manifest, List<String> faults) throws IOException {
    Set<String> there = files.names();
    for (Map.Entry<String, String> e : manifest.entrySet()) {
      if (!there.contains(e.getKey())) {
        faults.add(OneLine.of(e.getKey()) + " is missing");
      } else if (!sha256(e.getKey()).equals(e.getValue())) {
        faults.add(OneLine.of(e.getKey()) + " was changed");
      }
    }
  }

  private Map<String, String> manifest(String name, List<String> faults) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    if (!files.names().contains(name)) {
      return entries;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(files.open(name), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean whole =
            line.length() > DIGEST_LENGTH + 2
                && line.length() < LONGEST_LINE
                && Character.isWhitespace(line.charAt(DIGEST_LENGTH));
        if (!whole || entries.size() >= limits.archiveEntries()) {
          faults.add(name + " cannot be understood");
          return entries;
        }
        entries.put(line.substring(DIGEST_LENGTH).strip(), line.substring(0, DIGEST_LENGTH));
      }
    }
    return entries;
  }

  /** Fingerprint of the manifest, which stands for the whole payload. */
  public String fingerprint() throws IOException {
    return sha256(MANIFEST);
  }

  private String sha256(String name) throws IOException {
    try (InputStream in = files.open(name)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** Whether there is such a file in the payload. */
  public boolean has(String name) {
    return files.names().contains("data/" + name);
  }

  /** A file of the payload; {@code name} is below {@code data/}. */
  public InputStream payload(String name) throws IOException {
    return files.open("data/" + name);
  }

  /**
   * A small file of the payload, whole.
   *
   * @throws IOException if it is longer than a piece may be
   */
  public byte[] bytes(String name) throws IOException {
    try (InputStream in = payload(name)) {
      byte[] bytes = in.readNBytes(limits.pieceBytes() + 1);
      if (bytes.length > limits.pieceBytes()) {
        throw new IOException(OneLine.of(name) + " is too long");
      }
      return bytes;
    }
  }

  /** Hands over the lines of a file of the payload, each as one JSON piece. */
  public void pieces(String name, Consumer<Piece> sink) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(payload(name), UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.length() > limits.pieceBytes()) {
          throw new IOException(OneLine.of(name) + ", line " + number + ", is too long");
        }
        sink.accept(
            new Piece(Origin.whole(name, "case").atLine(number), Form.JSON, line.getBytes(UTF_8)));
      }
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
