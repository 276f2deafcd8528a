package org.isnad.corpus.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.story.DocumentFrequencies;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** The words that turn a claim round, and how much a word in common says. Immutable. */
final class StanceWords {
  private final DocumentFrequencies frequencies = DocumentFrequencies.load();
  private final Map<String, String> cues = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  private StanceWords() {}

  static StanceWords load() {
    StanceWords words = new StanceWords();
    for (ListReader.Line line : ListReader.read("corpus/stance/words.tsv")) {
      switch (line.column(0)) {
        case "opposite" -> words.addOpposites(line.column(1), line.column(2));
        case "denial", "negation", "doubt" -> {
          for (String word : line.column(1).split(" ")) {
            words.cues.put(Letters.fold(word), line.column(0));
          }
        }
        default -> throw line.error("no class of words: " + line.column(0));
      }
    }
    return words;
  }

  private void addOpposites(String one, String other) {
    for (String a : one.split(" ")) {
      for (String b : other.split(" ")) {
        opposites.computeIfAbsent(Letters.fold(a), k -> new HashSet<>()).add(Letters.fold(b));
        opposites.computeIfAbsent(Letters.fold(b), k -> new HashSet<>()).add(Letters.fold(a));
      }
    }
  }

  Optional<String> cue(String lemma) {
    return Optional.ofNullable(cues.get(lemma));
  }

  boolean areOpposites(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }

  /** Rare words weigh more. */
  double weight(String lemma) {
    return Math.log((frequencies.articles() + 1.0) / (frequencies.of(lemma) + 1));
  }
}
