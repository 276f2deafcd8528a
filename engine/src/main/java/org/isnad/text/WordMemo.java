package org.isnad.text;

import org.jspecify.annotations.Nullable;

/**
 * What is made of word types, kept for those that a process meets first and so nearly always meets
 * again. Bounded; forgetting changes no result.
 *
 * <p>Thread-safe without locks: whoever misses a value that another thread has just put makes it
 * once more. Hence values must be immutable, with final fields, and the same for the same type.
 *
 * @param <V> what is made of a type
 */
public final class WordMemo<V> {

  private final @Nullable Object[] values = new @Nullable Object[Word.MOST];

  /** What was put for the type; null if nothing was, or nothing could be kept. */
  @SuppressWarnings("unchecked") // nothing but values is put in
  public @Nullable V get(Word word) {
    return word.number() < 0 ? null : (V) values[word.number()];
  }

  public void put(Word word, V value) {
    if (word.number() >= 0) {
      values[word.number()] = value;
    }
  }
}
