package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EventType;
import org.isnad.text.Letters;

/** The words that tell of events: verbs by folded lemma, nouns and participles by folded form. */
final class AnchorLexicon {

  private final Map<String, List<Anchor>> verbs = new HashMap<>();
  private final Map<String, List<Anchor>> nouns = new HashMap<>();
  private final Map<String, List<Anchor>> participles = new HashMap<>();

  private AnchorLexicon() {}

  static AnchorLexicon load() {
    AnchorLexicon lexicon = new AnchorLexicon();
    for (ListReader.Line line : ListReader.read("extract/event/anchors.tsv")) {
      Anchor anchor = anchor(line);
      for (String word : line.column(5).split(" ")) {
        lexicon.add(Letters.fold(word), anchor);
      }
    }
    specificFirst(lexicon.verbs);
    specificFirst(lexicon.nouns);
    specificFirst(lexicon.participles);
    return lexicon;
  }

  private void add(String word, Anchor anchor) {
    WordClass wordClass = anchor.wordClass();
    for (String form : wordClass == WordClass.NOUN ? NounForms.of(word) : List.of(word)) {
      of(wordClass).computeIfAbsent(form, f -> new ArrayList<>(1)).add(anchor);
    }
  }

  private Map<String, List<Anchor>> of(WordClass wordClass) {
    return switch (wordClass) {
      case VERB -> verbs;
      case NOUN -> nouns;
      case PARTICIPLE -> participles;
    };
  }

  /** What asks for certain words behind it is tried before what takes any. */
  private static void specificFirst(Map<String, List<Anchor>> byWord) {
    byWord.values().forEach(a -> a.sort(Comparator.comparing(x -> x.followers().isEmpty())));
  }

  private static Anchor anchor(ListReader.Line line) {
    return new Anchor(
        constant(EventType.class, line, 0),
        line.column(1),
        constant(WordClass.class, line, 2),
        Frame.parse(line.column(3)),
        strength(line),
        folded(line.column(6)),
        folded(line.column(7)));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, ListReader.Line line, int column) {
    try {
      return Enum.valueOf(type, line.column(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(column) + "» is no " + type.getSimpleName());
    }
  }

  private static int strength(ListReader.Line line) {
    int strength = line.column(4).length() == 1 ? line.column(4).charAt(0) - '0' : -1;
    if (strength < Anchor.WITH_BOTH || strength > Anchor.ALONE) {
      throw line.error("the strength «" + line.column(4) + "» is not 0, 1, 2 or 3");
    }
    return strength;
  }

  private static Set<String> folded(String column) {
    Set<String> folded = new HashSet<>();
    for (String word : column.split(" ")) {
      if (!word.isEmpty()) {
        folded.add(Letters.fold(word));
      }
    }
    return folded;
  }

  /**
   * What a word may tell of, in the list's order.
   *
   * @param word folded lemma of a verb, folded form of a noun or participle behind its article
   */
  List<Anchor> find(WordClass wordClass, String word) {
    return of(wordClass).getOrDefault(word, List.of());
  }
}
