package org.isnad.lexicon;

import java.util.Set;

/** The words of a list; quick above all with words that are not on it. Immutable. */
public final class WordSet {

  private final WordIndex index;

  private WordSet(Set<String> words) {
    index = new WordIndex(words);
  }

  /** A set of these words. */
  public static WordSet copyOf(Set<String> words) {
    return new WordSet(words);
  }

  public boolean contains(String word) {
    return index.find(word) >= 0;
  }
}
