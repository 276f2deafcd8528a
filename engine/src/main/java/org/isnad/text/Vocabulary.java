package org.isnad.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Interns word types, so that reading a token whose type was seen before allocates nothing. One for
 * all texts of the process, so that a type's number means the same to whoever keeps something by
 * it.
 *
 * <p>Open addressing with a short probe and without removal: where a neighbourhood is full the type
 * is simply made anew, so memory is bounded and results never depend on what was seen before.
 */
final class Vocabulary {

  private static final int SLOTS = Word.MOST;
  private static final int PROBES = 8;
  private static final int LONGEST = 40;

  private static final AtomicReferenceArray<Word> slots = new AtomicReferenceArray<>(SLOTS);

  /** Numbers follow the order of reading: what is usual comes early and lies close together. */
  private static final AtomicInteger numbers = new AtomicInteger();

  private Vocabulary() {}

  /** The type whose surface is the first {@code length} letters of the array. */
  static Word word(char[] letters, int length) {
    if (length > LONGEST) {
      return Word.of(new String(letters, 0, length));
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (int p = 0; p < PROBES; p++) {
      int slot = (at + p) & (SLOTS - 1);
      Word known = slots.get(slot);
      if (known == null) {
        known = add(new String(letters, 0, length), slot);
      }
      if (spells(known.surface(), letters, length)) {
        return known;
      }
    }
    return Word.of(new String(letters, 0, length));
  }

  private static boolean spells(String surface, char[] letters, int length) {
    if (surface.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (surface.charAt(i) != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** Fills a free slot, unless another thread does so first; what is there then. */
  private static Word add(String surface, int slot) {
    int number = numbers.get() < Word.MOST ? numbers.getAndIncrement() : Word.MOST;
    if (number >= Word.MOST) {
      return Word.of(surface);
    }
    Word made = Word.numbered(surface, number);
    Word before = slots.compareAndExchange(slot, null, made);
    return before == null ? made : before;
  }
}
