package org.isnad.bench.phrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.reading.ValueReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how many phrases of each kind are read right. A telephone number is no quantity and not
 * asked for; neither are times.
 *
 * <p>Usage: {@code QuantityPhrases [--list] [FILE]}; without a file, the one below {@code
 * ISNAD_SHARED}, by default {@code ../shared}. The file has {@code {"kind","input","expected"}} a
 * line. {@code --list} prints the phrases read wrong.
 */
public final class QuantityPhrases {

  private static final Set<String> KINDS =
      Set.of(
          "numeral",
          "numeral_eg",
          "ordinal",
          "money",
          "quantity",
          "temperature",
          "volume",
          "distance",
          "duration");

  /** Phrases of one kind. */
  private static final class Tally {
    private int right;
    private int all;
  }

  private QuantityPhrases() {}

  public static void main(String[] args) throws IOException {
    boolean list = args.length > 0 && args[0].equals("--list");
    int file = list ? 1 : 0;
    Path path = args.length > file ? Path.of(args[file]) : standardFile();
    if (!Files.exists(path)) {
      System.out.println("skipped: there is no file " + path);
      return;
    }
    Map<String, Tally> tallies = new TreeMap<>();
    ValueReader reader = ValueReader.standard();
    for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        count(reader, JsonMapper.shared().readTree(line), tallies, list);
      }
    }
    print(tallies);
  }

  private static Path standardFile() {
    String shared = System.getenv().getOrDefault("ISNAD_SHARED", "../shared");
    return Path.of(shared, "data", "values", "duckling-visible.jsonl");
  }

  private static void count(
      ValueReader reader, JsonNode phrase, Map<String, Tally> tallies, boolean list) {
    String kind = phrase.path("kind").asString("");
    JsonNode expected = phrase.path("expected");
    if (!KINDS.contains(kind) || !expected.isObject()) {
      return;
    }
    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
    String input = phrase.path("input").asString();
    tally.all++;
    if (ExpectedQuantity.of(expected).isReadAs(reader.figures(input))) {
      tally.right++;
    } else if (list) {
      System.out.println(kind + "\t" + input + "\t" + expected + "\t" + reader.figures(input));
    }
  }

  private static void print(Map<String, Tally> tallies) {
    Tally total = new Tally();
    tallies.forEach((kind, tally) -> {
      print(kind, tally);
      total.right += tally.right;
      total.all += tally.all;
    });
    print("all", total);
  }

  private static void print(String kind, Tally tally) {
    double percent = tally.all == 0 ? 0 : 100.0 * tally.right / tally.all;
    System.out.println(
        String.format(
            Locale.ROOT, "%-12s %4d of %4d %6.1f %%", kind, tally.right, tally.all, percent));
  }
}
