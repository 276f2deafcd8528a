package org.isnad.extract.statement;

import org.jspecify.annotations.Nullable;

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

  /** Whether it is an object that nothing but its quotation marks shows. */
  boolean isQuotedObject(Page page) {
    return kind == Kind.OBJECT && page.quoteAt(at) != null;
  }

  /** انتقد تمرير القانون «ضاربا بذلك …»: the object that begins before the quotation holds it. */
  Opening orEarlier(@Nullable Opening object) {
    return object != null && object.at < at ? object : this;
  }

  /** Whether the opener alone shows that the cue reports. */
  boolean isStrong() {
    return kind == Kind.CLAUSE || kind == Kind.COLON || kind == Kind.QUOTE;
  }
}
