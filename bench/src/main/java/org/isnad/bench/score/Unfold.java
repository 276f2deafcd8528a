package org.isnad.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins the annotations that are kept apart from their articles with the articles themselves, which
 * are other people's text and no part of this project: an annotation has offsets only (UTF-16, as
 * read) and the SHA-256 of the text it was made on. Writes {@code raw/ID.txt}, {@code ann/ID.json}
 * and {@code meta.json} as {@link GoldCorpus} reads them.
 *
 * <p>Usage: {@code Unfold OUT_DIR NEWS.zip...}, zips of JSON lists of {@code {"content": …}} or of
 * texts whose first line is the title.
 */
public final class Unfold {

  private static final String ANNOTATIONS = "/org/isnad/bench/standoff/annotations.jsonl";
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Spaces that end a text in the source and no annotated text. */
  private static final String BLANK = "[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]";

  private final Map<String, JsonNode> wanted = new HashMap<>();
  private final Path folder;
  private final ArrayNode meta = JSON.createArrayNode();

  private Unfold(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: Unfold OUT_DIR NEWS.zip...");
    }
    List<Path> zips = new ArrayList<>();
    for (String zip : List.of(args).subList(1, args.length)) {
      zips.add(Path.of(zip));
    }
    try (InputStream annotations = Unfold.class.getResourceAsStream(ANNOTATIONS)) {
      if (annotations == null) {
        throw new IOException("the program lacks its annotations: " + ANNOTATIONS);
      }
      int[] counts = unfold(Path.of(args[0]), annotations, zips);
      System.out.println(counts[0] + " of " + counts[1] + " annotated articles found");
    }
  }

  /**
   * Writes those of the annotated articles that the zips hold.
   *
   * @return how many were found, and how many are annotated
   */
  static int[] unfold(Path folder, InputStream annotations, List<Path> zips) throws IOException {
    Unfold unfold = new Unfold(folder);
    Files.createDirectories(folder.resolve("raw"));
    Files.createDirectories(folder.resolve("ann"));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(annotations, StandardCharsets.UTF_8));
    lines
        .lines()
        .map(JSON::readTree)
        .forEach(node -> unfold.wanted.put(node.path("sha256").asString(), node));
    int annotated = unfold.wanted.size();
    for (Path zip : zips) {
      unfold.read(zip);
    }
    Files.writeString(folder.resolve("meta.json"), unfold.meta.toString());
    return new int[] {annotated - unfold.wanted.size(), annotated};
  }

  private void read(Path zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          for (JsonNode article : JSON.readTree(in.readAllBytes())) {
            take(article.path("content").asString(""), article.path("title").asString(""));
          }
        } else if (entry.getName().endsWith(".txt")) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          int title = Math.max(0, text.indexOf('\n'));
          String body = text.substring(title).replaceAll("^" + BLANK + "+|" + BLANK + "+$", "");
          take(body, text.substring(0, title).strip());
        }
      }
    }
  }

  private void take(String text, String title) throws IOException {
    JsonNode annotation = wanted.remove(sha256(text));
    if (annotation == null) {
      return;
    }
    String id = annotation.path("id").asString();
    Files.writeString(folder.resolve("raw").resolve(id + ".txt"), text);
    Files.writeString(
        folder.resolve("ann").resolve(id + ".json"), substrings(annotation, text).toString());
    ObjectNode about = meta.addObject();
    about.put("id", id).put("title", title);
    about.set("outlet", annotation.path("outlet"));
    about.set("published", annotation.path("published"));
  }

  /** The annotation as a person writes it: substrings, and which occurrence each of them is. */
  private static ObjectNode substrings(JsonNode annotation, String text) {
    ObjectNode gold = JSON.createObjectNode();
    gold.put("id", annotation.path("id").asString());
    for (String layer : List.of("statements", "figures", "times", "entities", "events")) {
      ArrayNode records = gold.putArray(layer);
      for (JsonNode one : annotation.path(layer)) {
        records.add(record(layer, one, text));
      }
    }
    return gold;
  }

  private static ObjectNode record(String layer, JsonNode one, String text) {
    ObjectNode record = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> field : one.properties()) {
      JsonNode value = field.getValue();
      switch (field.getKey()) {
        case "content", "cue", "source" -> record.set(field.getKey(), occurrence(value, text));
        case "at" -> {
          if (layer.equals("events")) {
            record.set("anchor", occurrence(value, text));
          } else if (occurrence(value, text) instanceof ObjectNode span) {
            record.setAll(span);
          }
        }
        case "speaker", "name", "counted" -> record.put(field.getKey(), name(value, text));
        case "via" -> {
          ArrayNode via = record.putArray("via");
          value.forEach(channel -> via.add(name(channel, text)));
        }
        case "surface" -> {
          ArrayNode forms = record.putArray("surface");
          value.forEach(form -> forms.add(substring(form, text)));
        }
        default -> record.set(field.getKey(), value);
      }
    }
    return record;
  }

  private static JsonNode occurrence(JsonNode span, String text) {
    if (!span.isArray()) {
      return JSON.nullNode();
    }
    String words = substring(span, text);
    int n = 1;
    for (int at = text.indexOf(words);
        at >= 0 && at < span.get(0).asInt();
        at = text.indexOf(words, at + 1)) {
      n++;
    }
    return JSON.createObjectNode().put("text", words).put("n", n);
  }

  private static String substring(JsonNode span, String text) {
    return text.substring(span.get(0).asInt(), span.get(1).asInt());
  }

  /** Spans of the text, and words that do not stand in it, one behind the other. */
  private static @Nullable String name(JsonNode parts, String text) {
    if (!parts.isArray()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (JsonNode part : parts) {
      name.append(name.isEmpty() ? "" : " ");
      name.append(part.isString() ? part.asString() : substring(part, text));
    }
    return name.toString();
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException("every Java platform has SHA-256", e));
    }
  }
}
