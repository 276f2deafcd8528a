package org.isnad.corpus.stance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;

/**
 * What a stretch of text is compared by.
 *
 * @param lemmas folded lemmas of its content words, with their weights
 * @param numbers as digits
 * @param cues classes of cue words that stand in it: {@code denial}, {@code negation} …
 */
record Wording(Map<String, Double> lemmas, Set<String> numbers, Set<String> cues) {

  /** Of the tokens from {@code first} to {@code end}, exclusive. */
  static Wording of(AnalyzedText text, int first, int end, StanceWords words) {
    Map<String, Double> lemmas = new LinkedHashMap<>();
    Set<String> numbers = new HashSet<>();
    Set<String> cues = new HashSet<>();
    for (int i = first; i < end; i++) {
      if (text.isNumber(i)) {
        numbers.add(text.surface(i));
      } else if (text.isWord(i)) {
        addWord(text, i, words, lemmas, cues);
      }
    }
    return new Wording(lemmas, numbers, cues);
  }

  private static void addWord(
      AnalyzedText text, int i, StanceWords words, Map<String, Double> lemmas, Set<String> cues) {
    String lemma = text.lemma(i);
    words.cue(lemma).or(() -> words.cue(text.stem(i))).ifPresent(cues::add);
    if (isContent(text, i) && lemma.length() > 1) {
      lemmas.put(lemma, words.weight(lemma));
    }
  }

  private static boolean isContent(AnalyzedText text, int token) {
    return switch (text.pos(token)) {
      case PREPOSITION, CONJUNCTION, COMPLEMENTISER, PRONOUN, DEMONSTRATIVE, RELATIVE, PARTICLE ->
          false;
      default -> true;
    };
  }
}
