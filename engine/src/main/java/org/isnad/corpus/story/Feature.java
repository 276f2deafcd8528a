package org.isnad.corpus.story;

import java.util.Locale;

/** What tells whether two articles report one happening. */
public enum Feature {
  /** Cosine of headline and beginning. */
  LEAD,
  /** Cosine of one's headline and the other's beginning, the greater of both ways. */
  TITLE_IN_LEAD,
  /** The same where words that are common in these days weigh less. */
  TITLE_IN_LEAD_NOW,
  /** The same of one's headline and the other's first sentence. */
  TITLE_IN_OPENING,
  /** Cosine of all names. */
  NAMES,
  /** Cosine of the places named, however often. */
  PLACES,
  /** Cosine of the places named in the text, by their mentions. */
  PLACE_MENTIONS,
  /** Cosine of the organisations named in the text, by their mentions. */
  BODY_MENTIONS,
  /** Cosine of the figures. */
  FIGURES,
  /** Logarithm of one plus the days between them. */
  GAP,
  /** 1 where both beginnings speak of the same day. */
  SAME_DAY,
  /** 1 where both beginnings give figures, and neither article has any of the other's. */
  OTHER_FIGURES;

  /** The name used in the model's file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
