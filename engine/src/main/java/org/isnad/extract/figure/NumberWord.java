package org.isnad.extract.figure;

/**
 * A number word as it may stand in a text, with what is attached in front of it.
 *
 * @param role what it does in a number
 * @param value its number; the scale itself for scales
 * @param letters letters of the surface before the word and its article
 * @param joined whether و is attached, and nothing else
 * @param preposition the attached preposition, 0 for none
 * @param definite whether it has the article
 * @param phraseOnly whether the word counts only where every number is wanted
 */
record NumberWord(
    NumberRole role,
    double value,
    int letters,
    boolean joined,
    char preposition,
    boolean definite,
    boolean phraseOnly) {

  /** Whether nothing but an article stands before it. */
  boolean isBare() {
    return letters == 0;
  }
}
