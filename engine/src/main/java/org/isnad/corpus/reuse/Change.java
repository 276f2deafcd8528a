package org.isnad.corpus.reuse;

import org.isnad.model.Span;

/**
 * What differs between the two sides of copied text.
 *
 * @param a the words of the first article, an empty span where it has none
 * @param b the words of the second that stand in their place, an empty span where it has none
 */
public record Change(Kind kind, Span a, Span b) {

  /** What was done to the words. Cut and added are told from the earlier article's side. */
  public enum Kind {
    /** Another number of the same thing. */
    NUMBER,
    /** Another verb or noun of saying. */
    SAYING,
    /** The second no longer tells on whose word it is. */
    ATTRIBUTION_DROPPED,
    /** The second tells on whose word it is, the first does not. */
    ATTRIBUTION_ADDED,
    /** One or more whole sentences of the first are left out. */
    SENTENCE_CUT,
    /** One or more whole sentences are put in. */
    SENTENCE_ADDED,
    /** Words of the first are left out. */
    WORDS_CUT,
    /** Words are put in. */
    WORDS_ADDED,
    /** Other words. */
    WORDING
  }

  /** The change as the places alone tell it. */
  static Change of(Span a, Span b) {
    if (b.length() == 0) {
      return new Change(Kind.WORDS_CUT, a, b);
    }
    return new Change(a.length() == 0 ? Kind.WORDS_ADDED : Kind.WORDING, a, b);
  }
}
