package org.isnad.text;

/**
 * Word types that were found to be of no use to a table: of most words it is told by one bit that
 * they are not on a list. A bit for each type that has a number; forgetting one changes no result.
 *
 * <p>Thread-safe without locks: a mark that is lost to another thread's is made once more. A type
 * must be marked always or never.
 */
public final class WordMarks {

  private final long[] bits = new long[Word.MOST / Long.SIZE];

  /** Whether the type was marked; false for one without a number. */
  public boolean has(Word word) {
    int number = word.number();
    return number >= 0 && (bits[number / Long.SIZE] & 1L << number) != 0;
  }

  public void add(Word word) {
    int number = word.number();
    if (number >= 0) {
      bits[number / Long.SIZE] |= 1L << number;
    }
  }
}
