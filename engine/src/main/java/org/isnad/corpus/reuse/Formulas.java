package org.isnad.corpus.reuse;

import java.util.function.LongPredicate;

/**
 * Learns which word shingles are formulas: those that come again day after day in unrelated
 * articles, such as the full styles of a ruler, an outlet's own lines or an exchange's table heads.
 * Copied news is printed on a day or two and not again.
 *
 * <p>Counts are kept in a sketch of fixed size (Cormode and Muthukrishnan 2005, two rows, with the
 * last day beside each count): a shingle may rarely be taken to be more frequent than it is, never
 * less. Articles are to be learned in order of day.
 */
final class Formulas {

  /** Different days on which a shingle stands before it is a formula. */
  private static final int DAYS = 4;

  private static final int DAY_SHIFT = 8;
  private static final int MOST_DAYS = (1 << DAY_SHIFT) - 1;
  private static final int LEAST_BITS = 12;
  private static final int MOST_BITS = 23;

  private final int[] first;
  private final int[] second;
  private final int mask;

  /**
   * @param shingles about how many will be learned
   */
  Formulas(long shingles) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, shingles));
    int slots = 1 << Math.clamp(bits, LEAST_BITS, MOST_BITS);
    first = new int[slots];
    second = new int[slots];
    mask = slots - 1;
  }

  /**
   * Counts those shingles of an article that are asked for.
   *
   * @param day days since 1970
   */
  void learn(WordSequence words, int length, long day, LongPredicate asked) {
    for (int i = 0; i + length <= words.length(); i++) {
      long shingle = words.shingle(i, length);
      if (asked.test(shingle)) {
        count(first, (int) shingle & mask, (int) day);
        count(second, (int) (shingle >>> 32) & mask, (int) day);
      }
    }
  }

  private static void count(int[] row, int slot, int day) {
    int days = row[slot] & MOST_DAYS;
    if (days == 0 || row[slot] >> DAY_SHIFT != day) {
      row[slot] = day << DAY_SHIFT | Math.min(MOST_DAYS, days + 1);
    }
  }

  boolean isFormula(long shingle) {
    return (first[(int) shingle & mask] & MOST_DAYS) >= DAYS
        && (second[(int) (shingle >>> 32) & mask] & MOST_DAYS) >= DAYS;
  }
}
