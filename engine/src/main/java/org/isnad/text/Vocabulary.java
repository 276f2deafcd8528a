package org.isnad.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Interns word types, so that reading a token whose type was seen before allocates nothing.
 *
 * <p>Open addressing with a short probe and without removal: where a neighbourhood is full the type
 * is simply made anew, so memory is bounded and results never depend on what was seen before.
 */
final class Vocabulary {

  private static final int SLOTS = 1 << 17;
  private static final int PROBES = 8;
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<Word> slots = new AtomicReferenceArray<>(SLOTS);

  Word word(StringBuilder letters) {
    if (letters.length() > LONGEST) {
      return Word.of(letters.toString());
    }
    int hash = 0;
    for (int i = 0; i < letters.length(); i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    int at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (int p = 0; p < PROBES; p++) {
      int slot = (at + p) & (SLOTS - 1);
      Word known = slots.get(slot);
      if (known == null) {
        Word made = Word.of(letters.toString());
        if (slots.compareAndSet(slot, null, made)) {
          return made;
        }
        known = slots.get(slot);
      }
      if (known.surface().contentEquals(letters)) {
        return known;
      }
    }
    return Word.of(letters.toString());
  }
}
