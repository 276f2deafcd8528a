package org.isnad.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Articles of any length, put together from paragraphs of real ones; the same on every run. */
final class SampleArticles {

  private static final String BUNDLED = "/org/isnad/articles/articles.jsonl";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<String> texts;
  private final List<String> paragraphs;

  private SampleArticles(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.paragraphs =
        texts.stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
  }

  /** From the articles that ship with the product. */
  static SampleArticles bundled() throws IOException {
    try (InputStream in = SampleArticles.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IOException("no resource " + BUNDLED);
      }
      return ofJsonLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }
  }

  /** From a file with an article a line. */
  static SampleArticles ofJsonLines(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return ofJsonLines(lines);
    }
  }

  private static SampleArticles ofJsonLines(BufferedReader lines) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      texts.add(JSON.readTree(line).path("text").asString());
    }
    return new SampleArticles(texts);
  }

  /** From the {@code .txt} files of a folder. */
  static SampleArticles ofFolder(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return new SampleArticles(texts);
  }

  /** The articles as they are. */
  List<String> texts() {
    return texts;
  }

  /** The {@code n}th article, of {@code length} characters; each begins with another paragraph. */
  String article(int n, int length) {
    StringBuilder text = new StringBuilder(length);
    // A step without a common divisor with the number of paragraphs gives ever new neighbours.
    int step = 1 + n / paragraphs.size() * 2;
    for (int p = n; text.length() < length; p += step) {
      text.append(paragraphs.get(p % paragraphs.size())).append('\n');
    }
    text.setLength(length);
    return text.toString();
  }

  /** Writes {@code count} articles of {@code length} characters, one a line. */
  void writeJsonLines(Path file, int count, int length) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < count; n++) {
        out.write(
            JSON.writeValueAsString(
                Map.of("id", "a" + n, "published", "2016-12-13", "text", article(n, length))));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
