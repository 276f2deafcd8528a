package org.isnad.extract.time;

import java.util.Optional;

/**
 * A word or phrase of a time expression as it stands in a text.
 *
 * @param kind what it is
 * @param code its value in the list
 * @param value the value as a number, 0 where it is none
 * @param letter letters of the first token's surface before it, its proclitics
 * @param joined whether its proclitic is the conjunction و alone
 * @param definite whether it has the article
 * @param length its tokens, 1 or more
 * @param exact the only spelling of its first token that counts; empty for any
 */
record TimeWord(
    Kind kind,
    String code,
    int value,
    int letter,
    boolean joined,
    boolean definite,
    int length,
    Optional<String> exact) {

  /** Whether the first token may be this word, by its spelling. */
  boolean fits(String surface) {
    return exact.isEmpty() || surface.endsWith(exact.get());
  }
}
