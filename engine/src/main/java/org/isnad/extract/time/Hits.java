package org.isnad.extract.time;

/** The time words that begin at a token, the longest first, and the set of their kinds. */
record Hits(TimeWord[] words, long kinds) {

  static final Hits NONE = new Hits(new TimeWord[0], 0);

  static Hits of(TimeWord[] words) {
    long kinds = 0;
    for (TimeWord word : words) {
      kinds |= bit(word.kind());
    }
    return new Hits(words, kinds);
  }

  boolean has(Kind kind) {
    return (kinds & bit(kind)) != 0;
  }

  private static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }
}
