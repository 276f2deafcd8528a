package org.isnad.lexicon;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.text.Letters;

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

  /**
   * The words of the first column of a list, folded.
   *
   * @param list path below {@code org/isnad/}; words are separated by spaces or bars
   * @throws IllegalStateException if there is no such resource
   */
  public static WordSet folded(String list) {
    return read(list, word -> Letters.fold(Letters.surface(word)));
  }

  /**
   * The words of the first column of a list, as they are written there.
   *
   * @param list path below {@code org/isnad/}; words are separated by spaces or bars
   * @throws IllegalStateException if there is no such resource
   */
  public static WordSet asWritten(String list) {
    return read(list, UnaryOperator.identity());
  }

  private static WordSet read(String list, UnaryOperator<String> normalised) {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read(list)) {
      for (String word : line.column(0).split("[ |]")) {
        words.add(normalised.apply(word));
      }
    }
    return new WordSet(words);
  }

  public boolean contains(String word) {
    return index.find(word) >= 0;
  }
}
