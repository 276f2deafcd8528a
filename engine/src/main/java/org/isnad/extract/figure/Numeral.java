package org.isnad.extract.figure;

/**
 * A number found in a text, without its noun.
 *
 * @param first first token
 * @param end one past the last token
 * @param begin offset in the text of the number itself, behind proclitics
 * @param value the number
 * @param scale the last scale word's value, 1 if there is none
 * @param form how it is written
 * @param definite whether it has the article
 * @param thousands whether a single separator before three digits was read as a decimal point
 */
record Numeral(
    int first,
    int end,
    int begin,
    double value,
    double scale,
    Form form,
    boolean definite,
    boolean thousands) {

  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    /** A fraction without a number: ثلثي. */
    FRACTION,
    /** عشرات, مئات, آلاف. */
    VAGUE,
    /** بضعة. */
    FEW,
    ORDINAL
  }

  boolean isDigits() {
    return form == Form.DIGITS;
  }

  Numeral withValue(double newValue) {
    return new Numeral(first, end, begin, newValue, scale, form, definite, false);
  }
}
