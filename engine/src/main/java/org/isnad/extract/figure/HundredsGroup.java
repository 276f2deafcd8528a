package org.isnad.extract.figure;

/** The sum of hundreds, units and tens as their words come in. */
final class HundredsGroup {

  private static final double TEN = 10;

  private double hundreds;
  private double units;
  private double tens;
  private boolean one;
  private boolean zero;
  private boolean full;

  boolean open(NumberWord word) {
    switch (word.role()) {
      case ZERO -> {
        zero = true;
        full = true;
      }
      case ONE -> {
        units = word.value();
        one = true;
      }
      case UNIT -> units = word.value();
      case TEN, TEEN, TENS -> {
        tens = word.value();
        full = true;
      }
      case HUNDRED, HUNDREDS -> hundreds = word.value();
      case SCALE, PLURAL, DUAL, FRACTION, PARTS, SHARE, VAGUE, FEW, POINT, ORDINAL -> {
        return false;
      }
    }
    return true;
  }

  /** Takes the next word if it may follow; false leaves the sum as it is. */
  boolean take(NumberWord word, boolean joined) {
    if (full) {
      return false;
    }
    return switch (word.role()) {
      case UNIT, ONE -> units == 0 && hundreds > 0 && takeUnit(word);
      case TEN -> joined ? units == 0 && hundreds > 0 && takeTens(word) : takeTeen(word);
      case TEEN -> units == 0 && hundreds > 0 && takeTens(word);
      case TENS -> (units > 0 ? joined && units < TEN : hundreds > 0) && takeTens(word);
      case HUNDRED -> !joined && hundreds == 0 && units > 2 && takeHundred(word);
      case ZERO,
          HUNDREDS,
          SCALE,
          PLURAL,
          DUAL,
          FRACTION,
          PARTS,
          SHARE,
          VAGUE,
          FEW,
          POINT,
          ORDINAL ->
          false;
    };
  }

  private boolean takeUnit(NumberWord word) {
    units = word.value();
    one = word.role() == NumberRole.ONE;
    return true;
  }

  private boolean takeTeen(NumberWord word) {
    return units > 0 ? takeTens(word) : hundreds > 0 && takeTens(word);
  }

  private boolean takeTens(NumberWord word) {
    tens = word.value();
    one = false;
    full = true;
    return true;
  }

  private boolean takeHundred(NumberWord word) {
    hundreds = units * word.value();
    units = 0;
    return true;
  }

  /** أحد alone means anyone, not one. */
  boolean isNumber() {
    return !one && (zero || value() > 0);
  }

  double value() {
    return hundreds + units + tens;
  }
}
