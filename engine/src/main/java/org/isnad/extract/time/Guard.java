package org.isnad.extract.time;

/** Tells times from names, ages and other numbers by the word before them. */
final class Guard {

  private Guard() {}

  /** Whether the word before the token makes a date part of a name: قوى 14 آذار. */
  static boolean isName(Scan s, int token) {
    TimeWord name = s.find(token - 1, Kind.NAME);
    return name != null && !name.definite();
  }

  /** Whether the token's years tell an age, as in brackets behind a name. */
  static boolean isAge(Scan s, int first, int end) {
    if (first > 0 && s.is(first - 1, Kind.AGE)) {
      return true;
    }
    char before = first > 0 ? s.text().mark(first - 1) : 0;
    boolean quoted = isQuote(before) && isQuote(s.mark(end));
    return before == '('
        || quoted
        || (first > 1 && s.is(first - 2, Kind.AGE) && s.is(first - 1, Kind.FROM));
  }

  /** Whether the word today stands in an outlet's name: عين اليوم, «اليوم». */
  static boolean isOutlet(Scan s, int token, int end) {
    boolean quoted = token > 0 && isQuote(s.text().mark(token - 1)) && isQuote(s.mark(end));
    return quoted || s.follows(token, Kind.OUTLET);
  }

  private static boolean isQuote(char mark) {
    return mark != 0 && "\"\u00AB\u00BB\u201C\u201D".indexOf(mark) >= 0;
  }

  static boolean isOtherNumber(Scan s, int token) {
    return s.follows(token, Kind.NUMBER);
  }
}
