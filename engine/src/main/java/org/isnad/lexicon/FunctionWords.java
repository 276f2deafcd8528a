package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Letters;

/** The closed classes: prepositions, conjunctions, pronouns, particles. Keyed by exact surface. */
final class FunctionWords {

  /**
   * @param pos its class
   * @param lemma its base: منهم → من
   * @param features as {@link Analysis#features()}
   */
  record Entry(Pos pos, String lemma, int features) {}

  private final Map<String, Entry> entries = new HashMap<>();

  static FunctionWords load() {
    FunctionWords words = new FunctionWords();
    for (ListReader.Line line : ListReader.read("lexicon/function-words.tsv")) {
      Pos pos = pos(line);
      String lemma = Letters.fold(line.column(1));
      for (String form : line.column(2).isEmpty() ? line.column(1).split(" ") : forms(line)) {
        words.entries.putIfAbsent(form, new Entry(pos, lemma, features(pos, form)));
      }
    }
    return words;
  }

  private static String[] forms(ListReader.Line line) {
    return (line.column(1) + " " + line.column(2)).split(" ");
  }

  private static Pos pos(ListReader.Line line) {
    try {
      return Pos.valueOf(line.column(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(0) + "» is not a part of speech");
    }
  }

  /** Of the listed verbs a present form is told by its first letter. */
  private static int features(Pos pos, String form) {
    if (pos != Pos.VERB) {
      return 0;
    }
    boolean present = form.charAt(0) == Letters.YA || form.charAt(0) == Letters.TA;
    return Analysis.THIRD_PERSON | (present ? Analysis.PRESENT : Analysis.PAST);
  }

  Optional<Entry> find(String surface) {
    return Optional.ofNullable(entries.get(surface));
  }
}
