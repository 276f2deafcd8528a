package org.isnad.extract.time;

import java.time.temporal.ChronoUnit;

/** The units of time. */
enum Unit {
  SECOND('S', ChronoUnit.SECONDS),
  MINUTE('T', ChronoUnit.MINUTES),
  HOUR('H', ChronoUnit.HOURS),
  DAY('D', ChronoUnit.DAYS),
  WEEK('W', ChronoUnit.WEEKS),
  MONTH('M', ChronoUnit.MONTHS),
  YEAR('Y', ChronoUnit.YEARS),
  DECADE('E', ChronoUnit.DECADES),
  CENTURY('C', ChronoUnit.CENTURIES);

  private static final int YEARS_A_DECADE = 10;
  private static final int YEARS_A_CENTURY = 100;

  private final char letter;
  private final ChronoUnit chrono;

  Unit(char letter, ChronoUnit chrono) {
    this.letter = letter;
    this.chrono = chrono;
  }

  /** The unit of a code in the word list. */
  static Unit of(String code) {
    for (Unit unit : values()) {
      if (code.length() == 1 && code.charAt(0) == unit.letter) {
        return unit;
      }
    }
    throw new IllegalArgumentException("«" + code + "» is not a unit of time");
  }

  ChronoUnit chrono() {
    return chrono;
  }

  /** Years that one of a decade or century holds, 1 for any other unit. */
  private int years() {
    return switch (this) {
      case DECADE -> YEARS_A_DECADE;
      case CENTURY -> YEARS_A_CENTURY;
      default -> 1;
    };
  }

  /** TIMEX3 duration of {@code halves} half units: P2W, PT30M, P1Y6M. */
  String duration(long halves) {
    if (halves % 2 != 0) {
      return half(halves);
    }
    long count = halves / 2;
    return switch (this) {
      case SECOND -> "PT" + count + "S";
      case MINUTE -> "PT" + count + "M";
      case HOUR -> "P" + count + "H";
      case DAY, WEEK, MONTH, YEAR -> "P" + count + letter;
      case DECADE, CENTURY -> "P" + count * years() + "Y";
    };
  }

  private String half(long halves) {
    return switch (this) {
      case SECOND -> "PT" + halves / 2 + ".5S";
      case MINUTE -> "PT" + halves * 30 + "S";
      case HOUR -> halves == 1 ? "PT30M" : "PT" + halves / 2 + "H30M";
      case DAY -> "P" + halves * 12 + "H";
      case WEEK -> "P" + halves / 2 + ".5W";
      case MONTH -> "P" + halves / 2 + ".5M";
      case YEAR -> halves == 1 ? "P6M" : "P" + halves / 2 + "Y6M";
      case DECADE, CENTURY -> "P" + halves * years() / 2 + "Y";
    };
  }

  /** TIMEX3 duration of an unknown count: PXD. */
  String vague() {
    return switch (this) {
      case SECOND -> "PTXS";
      case MINUTE -> "PTXM";
      case DECADE -> "PXDE";
      case CENTURY -> "PXY";
      case HOUR, DAY, WEEK, MONTH, YEAR -> "PX" + letter;
    };
  }
}
