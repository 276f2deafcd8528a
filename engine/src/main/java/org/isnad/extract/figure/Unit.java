package org.isnad.extract.figure;

/**
 * A unit as a word of the text names it.
 *
 * @param code the unit in a reading; a currency family in small letters until its country is known
 * @param dimension what it measures
 * @param noun the singular noun shown as what is counted
 * @param number how many the form itself says: 1 singular, 2 dual, 3 plural
 * @param behindNumber whether the word is this unit only right behind a number
 */
record Unit(String code, Dimension dimension, String noun, int number, boolean behindNumber) {

  static final int SINGULAR = 1;
  static final int DUAL = 2;
  static final int PLURAL = 3;

  boolean isDuration() {
    return dimension == Dimension.DURATION;
  }

  boolean isMoney() {
    return dimension == Dimension.MONEY;
  }

  Unit withCode(String newCode) {
    return new Unit(newCode, dimension, noun, number, behindNumber);
  }
}
