package org.isnad.extract.statement;

/**
 * Where a cue's content opens.
 *
 * @param kind how it opens
 * @param at token of the opener: complementiser, colon, quotation mark, preposition, or the
 *     content's own first token
 * @param content first token of the content
 */
record Opening(Kind kind, int at, int content) {
  enum Kind {
    CLAUSE,
    COLON,
    QUOTE,
    PREPOSITION,
    OBJECT
  }

  /** Whether the opener alone shows that the cue reports. */
  boolean isStrong() {
    return kind == Kind.CLAUSE || kind == Kind.COLON || kind == Kind.QUOTE;
  }
}
