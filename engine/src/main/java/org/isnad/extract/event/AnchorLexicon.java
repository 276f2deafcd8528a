package org.isnad.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EventType;
import org.isnad.text.Letters;

/** The words that tell of events, by folded verb lemma and folded noun stem. */
final class AnchorLexicon {

  /**
   * @param type PLOVER type
   * @param mode PLOVER mode, where the word tells it
   * @param followers folded words of which one must come next; empty for any
   */
  record Anchor(EventType type, Optional<String> mode, Set<String> followers) {
    Anchor {
      followers = Set.copyOf(followers);
    }

    boolean mayPrecede(String folded) {
      return followers.isEmpty() || followers.contains(folded);
    }
  }

  private final Map<String, Anchor> verbs = new HashMap<>();
  private final Map<String, Anchor> nouns = new HashMap<>();

  private AnchorLexicon() {}

  static AnchorLexicon load() {
    AnchorLexicon lexicon = new AnchorLexicon();
    for (ListReader.Line line : ListReader.read("extract/event/anchors.tsv")) {
      Anchor anchor = new Anchor(type(line), mode(line.column(1)), followers(line));
      Map<String, Anchor> words = lexicon.ofClass(line);
      for (String word : line.column(3).split(" ")) {
        words.putIfAbsent(Letters.fold(word), anchor);
      }
    }
    return lexicon;
  }

  private static Set<String> followers(ListReader.Line line) {
    Set<String> followers = new HashSet<>();
    for (String word : line.column(4).split(" ")) {
      if (!word.isEmpty()) {
        followers.add(Letters.fold(word));
      }
    }
    return followers;
  }

  private Map<String, Anchor> ofClass(ListReader.Line line) {
    return switch (line.column(2)) {
      case "verb" -> verbs;
      case "noun" -> nouns;
      default -> throw line.error("«" + line.column(2) + "» is neither verb nor noun");
    };
  }

  private static EventType type(ListReader.Line line) {
    try {
      return EventType.valueOf(line.column(0));
    } catch (IllegalArgumentException e) {
      throw line.error("«" + line.column(0) + "» is not an event type");
    }
  }

  private static Optional<String> mode(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.of(column);
  }

  Optional<Anchor> verb(String foldedLemma) {
    return Optional.ofNullable(verbs.get(foldedLemma));
  }

  Optional<Anchor> noun(String foldedStem) {
    return Optional.ofNullable(nouns.get(foldedStem));
  }
}
