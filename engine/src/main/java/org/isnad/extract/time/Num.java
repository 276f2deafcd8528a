package org.isnad.extract.time;

/**
 * A number in a time expression.
 *
 * @param first first token
 * @param letter letters of the first token's surface before the number
 * @param end one past the last token
 * @param value the number
 * @param ordinal whether it is an ordinal in words
 * @param digits whether it is written in digits
 */
record Num(int first, int letter, int end, int value, boolean ordinal, boolean digits) {

  boolean isBetween(int least, int most) {
    return value >= least && value <= most;
  }
}
