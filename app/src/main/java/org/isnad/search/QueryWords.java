package org.isnad.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of the query language in English and Arabic, as the list beside this class has them.
 */
final class QueryWords {
  static final String FIELD = "field";
  static final String IN = "in";
  static final String FIGURE = "figure";
  static final String STANCE = "stance";

  private static final String RESOURCE = "query-words.tsv";
  private static final QueryWords LOADED = load();

  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private QueryWords() {}

  /** What a word of a list stands for; empty if the list has no such word. */
  static Optional<String> meaning(String list, String word) {
    return Optional.ofNullable(
        LOADED.meanings.getOrDefault(list, Map.of()).get(word.toLowerCase(Locale.ROOT)));
  }

  /** All meanings of a list, for messages. */
  static String all(String list) {
    Map<String, String> words = LOADED.meanings.getOrDefault(list, Map.of());
    return String.join(", ", words.values().stream().distinct().toList());
  }

  private static QueryWords load() {
    QueryWords words = new QueryWords();
    try (InputStream in =
            Objects.requireNonNull(QueryWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String line) {
    List<String> columns = List.of(line.split("\t"));
    if (columns.size() != 3) {
      throw new IllegalStateException(RESOURCE + ": not three columns: " + line);
    }
    Map<String, String> list =
        meanings.computeIfAbsent(columns.getFirst(), l -> new LinkedHashMap<>());
    for (String spelling : columns.get(2).split("\\|")) {
      list.put(spelling, columns.get(1));
    }
  }
}
