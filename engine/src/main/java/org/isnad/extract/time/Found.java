package org.isnad.extract.time;

/**
 * An expression found.
 *
 * @param first first token
 * @param letter letters of the first token's surface before the expression
 * @param end one past the last token
 * @param meaning what it says
 * @param rule evidence
 */
record Found(int first, int letter, int end, Meaning meaning, String rule) {

  /** The same expression up to another end, with another meaning. */
  Found until(int newEnd, Meaning newMeaning) {
    return new Found(first, letter, newEnd, newMeaning, rule);
  }

  Found from(int newFirst, int newLetter) {
    return new Found(newFirst, newLetter, end, meaning, rule);
  }
}
