package org.isnad.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of annotated articles.
 *
 * @param articles in order of their names
 * @param hash the first 12 hexadecimal digits of SHA-256 over annotations, texts and dates
 */
public record GoldCorpus(List<GoldArticle> articles, String hash) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int HASH_DIGITS = 12;

  public GoldCorpus {
    articles = List.copyOf(articles);
  }

  /**
   * Reads {@code NNN.json} from {@code gold} with the text {@code NNN*.txt} from {@code raw}.
   * Outlets, titles and dates come from {@code meta.json} or {@code meta.jsonl} in either folder or
   * the one that holds {@code gold}; an article without an entry is undated.
   *
   * @throws IOException if a folder or an annotated article's text cannot be read
   */
  public static GoldCorpus load(Path gold, Path raw) throws IOException {
    MessageDigest digest = sha256();
    Map<String, JsonNode> meta = new HashMap<>();
    for (Path folder : List.of(gold, raw, gold.toAbsolutePath().getParent())) {
      readMeta(folder, meta, digest);
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : sorted(gold, "\\d+\\.json")) {
      String id = file.getFileName().toString().replace(".json", "");
      List<Path> texts = sorted(raw, id + ".*\\.txt");
      if (texts.isEmpty()) {
        throw new IOException("no text " + id + "*.txt in " + raw + " for " + file);
      }
      String json = read(file, digest);
      String text = read(texts.getFirst(), digest);
      Article article = article(id, text, Optional.ofNullable(meta.get(id)));
      articles.add(new GoldArticle(article, GoldFile.annotation(JSON.readTree(json), text)));
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    return new GoldCorpus(articles, hash);
  }

  private static Article article(String id, String text, Optional<JsonNode> meta) {
    return new Article(
        id,
        meta.flatMap(m -> string(m, "outlet")),
        meta.flatMap(m -> string(m, "url")),
        meta.flatMap(m -> string(m, "title")),
        meta.flatMap(m -> string(m, "published")).map(PublicationTime::parse),
        text);
  }

  private static void readMeta(Path folder, Map<String, JsonNode> meta, MessageDigest digest)
      throws IOException {
    Path lines = folder.resolve("meta.jsonl");
    if (Files.exists(lines)) {
      for (String line : read(lines, digest).lines().filter(l -> !l.isBlank()).toList()) {
        JsonNode node = JSON.readTree(line);
        meta.putIfAbsent(node.path("id").asString(), node);
      }
    }
    Path list = folder.resolve("meta.json");
    if (Files.exists(list)) {
      for (JsonNode node : JSON.readTree(read(list, digest))) {
        meta.putIfAbsent(node.path("id").asString(), node);
      }
    }
  }

  private static List<Path> sorted(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static String read(Path file, MessageDigest digest) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    digest.update(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
