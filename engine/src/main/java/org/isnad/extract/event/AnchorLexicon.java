package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordMap;
import org.isnad.model.EventType;
import org.isnad.text.Letters;

/** The words that tell of events: verbs by folded lemma, nouns and participles by folded form. */
final class AnchorLexicon {

  /** An unknown word of more letters that begins with a conjunction's letter has one before it. */
  private static final int LONGEST_WHOLE = 4;

  private final WordMap<List<Anchor>> verbs;
  private final WordMap<List<Anchor>> nouns;
  private final WordMap<List<Anchor>> participles;
  private final FormFilter telling = FormFilter.ofReadings(this::tells);

  private AnchorLexicon(Map<WordClass, Map<String, List<Anchor>>> anchors) {
    verbs = WordMap.copyOf(anchors.getOrDefault(WordClass.VERB, Map.of()));
    nouns = WordMap.copyOf(anchors.getOrDefault(WordClass.NOUN, Map.of()));
    participles = WordMap.copyOf(anchors.getOrDefault(WordClass.PARTICIPLE, Map.of()));
  }

  static AnchorLexicon load() {
    Map<WordClass, Map<String, List<Anchor>>> anchors = new EnumMap<>(WordClass.class);
    for (ListReader.Line line : ListReader.read("extract/event/anchors.tsv")) {
      Anchor anchor = anchor(line);
      for (String word : line.column(5).split(" ")) {
        add(anchors, Letters.fold(word), anchor);
      }
    }
    anchors.values().forEach(AnchorLexicon::specificFirst);
    return new AnchorLexicon(anchors);
  }

  private static void add(
      Map<WordClass, Map<String, List<Anchor>>> anchors, String word, Anchor anchor) {
    WordClass wordClass = anchor.wordClass();
    Map<String, List<Anchor>> byWord = anchors.computeIfAbsent(wordClass, c -> new HashMap<>());
    for (String form : wordClass == WordClass.NOUN ? NounForms.of(word) : List.of(word)) {
      byWord.computeIfAbsent(form, f -> new ArrayList<>(1)).add(anchor);
    }
  }

  private WordMap<List<Anchor>> of(WordClass wordClass) {
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
    List<Anchor> anchors = of(wordClass).get(word);
    return anchors == null ? List.of() : anchors;
  }

  /** The form by which a word is asked for among the nouns. */
  static String nounStem(Analysis a) {
    String stem = a.stem();
    boolean conjoined =
        a.pos() == Pos.UNKNOWN
            && stem.length() > LONGEST_WHOLE
            && (stem.charAt(0) == Letters.WAW || stem.charAt(0) == Letters.FA);
    return conjoined ? stem.substring(1) : stem;
  }

  /** Whether no reading of the word tells of an event, as most do not. */
  boolean isSilent(Form form) {
    return !telling.passes(form);
  }

  private boolean tells(Analysis a) {
    return verbs.contains(a.lemma())
        || participles.contains(a.stem())
        || nouns.contains(nounStem(a))
        || nouns.contains(a.stem());
  }
}
