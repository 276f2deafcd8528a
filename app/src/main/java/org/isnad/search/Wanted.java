package org.isnad.search;

import java.util.List;
import java.util.Set;

/**
 * Words in a row to be marked where they stand.
 *
 * @param words one after the other; one at least
 */
record Wanted(List<Word> words) {

  /** The forms in which one word may stand. */
  record Word(Set<String> exact, Set<String> stems, Set<String> lemmas) {
    boolean matches(Term t) {
      return exact.contains(t.exact()) || stems.contains(t.stem()) || lemmas.contains(t.lemma());
    }
  }

  static Wanted one(Word word) {
    return new Wanted(List.of(word));
  }

  /** Whether the terms from {@code at} on are these words. */
  boolean standsAt(List<Term> terms, int at) {
    if (at + words.size() > terms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).matches(terms.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
