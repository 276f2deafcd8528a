package org.isnad.lexicon;

import java.util.Map;
import org.isnad.text.Word;
import org.isnad.text.WordMarks;
import org.jspecify.annotations.Nullable;

/**
 * What stands for the words of a list; quick above all with words that are not on it. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

  /** The usual words of a list are fewer. */
  private static final int HITS = 256;

  /** A word and what it stands for; without a lock, so both are one object. */
  private record Hit(Word word, Object value) {}

  private final WordIndex index;
  private final @Nullable Object[] values;
  private final WordMarks strangers = new WordMarks();

  /** Words of the list that were asked for last, each at the place of its number. */
  private final @Nullable Hit[] hits = new @Nullable Hit[HITS];

  private WordMap(Map<String, ? extends V> entries) {
    index = new WordIndex(entries.keySet());
    values = new @Nullable Object[index.places()];
    entries.forEach((word, value) -> values[index.find(word)] = value);
  }

  /** A map of these entries. */
  public static <V> WordMap<V> copyOf(Map<String, ? extends V> entries) {
    return new WordMap<>(entries);
  }

  /** What the word stands for; null if it is not on the list. */
  @SuppressWarnings("unchecked") // nothing but values is put in
  public @Nullable V get(String word) {
    int place = index.find(word);
    return place < 0 ? null : (V) values[place];
  }

  /** What the folded form of the word stands for; null if it is not on the list. */
  @SuppressWarnings("unchecked") // nothing but values is put in
  public @Nullable V get(Word word) {
    if (strangers.has(word)) {
      return null;
    }
    int at = word.slot(HITS);
    Hit hit = hits[at];
    if (hit != null && hit.word == word) {
      return (V) hit.value;
    }
    V value = get(word.folded());
    if (value == null) {
      strangers.add(word);
    } else {
      hits[at] = new Hit(word, value);
    }
    return value;
  }

  public boolean contains(String word) {
    return index.find(word) >= 0;
  }
}
