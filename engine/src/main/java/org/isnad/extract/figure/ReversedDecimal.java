package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;

/**
 * Decimal numbers as agencies send them that are to be seen from right to left: the decimals, a
 * point, the whole. 8ر16 is 16.8, and so is 8.16 with a right-to-left mark behind its point.
 */
final class ReversedDecimal {

  private static final String LETTER_POINT = "\u0631";
  private static final char POINT = '.';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final int LONGEST = 4;

  private ReversedDecimal() {}

  /** Whether the token is such a point, with digits touching it on both sides. */
  static boolean isPoint(AnalyzedText text, int token) {
    return token > 0
        && token + 1 < text.size()
        && isWhole(text, token - 1)
        && isWhole(text, token + 1)
        && text.end(token - 1) == text.begin(token)
        && (isLetter(text, token) || isMarked(text, token));
  }

  private static boolean isLetter(AnalyzedText text, int token) {
    return text.isWord(token)
        && text.folded(token).equals(LETTER_POINT)
        && text.end(token) == text.begin(token + 1);
  }

  private static boolean isMarked(AnalyzedText text, int token) {
    int behind = text.begin(token + 1);
    return text.mark(token) == POINT
        && text.end(token) == behind - 1
        && text.text().charAt(behind - 1) == RIGHT_TO_LEFT_MARK;
  }

  private static boolean isWhole(AnalyzedText text, int number) {
    String digits = text.surface(number);
    return text.isNumber(number)
        && digits.length() <= LONGEST
        && digits.indexOf(POINT) < 0
        && digits.indexOf(',') < 0;
  }

  /** The number of the decimals and the whole. */
  static double parse(String decimals, String whole) {
    return Double.parseDouble(whole + POINT + decimals);
  }
}
