package org.isnad.extract.time;

/** Tells times from names, ages and other numbers by the word before them. */
final class Guard {

  private static final int REACH = 4;

  /** Tokens between a signing and what is signed, who signs among them. */
  private static final int SIGNING = 14;

  private Guard() {}

  /** Whether the word before the token makes a date part of a name: قوى 14 آذار. */
  static boolean isName(Scan s, int token) {
    TimeWord name = s.find(token - 1, Kind.GUARD);
    return name != null && name.code().equals("name") && !name.definite();
  }

  /** One past a date that is part of the name before it, as of a street; 0 if none. */
  static int endOfName(Scan s, int token) {
    if (!isName(s, token)) {
      return 0;
    }
    Found date = DateReader.any(s, token);
    return date == null ? 0 : date.end();
  }

  /** Whether the token's years tell an age, as in brackets or between commas behind a name. */
  static boolean isAge(Scan s, int first, int end) {
    if (follows(s, first, "aged") || isAfterAge(s, first)) {
      return true;
    }
    char before = first > 0 ? s.text().mark(first - 1) : 0;
    boolean quoted = isQuote(before) && isQuote(s.mark(end));
    boolean aside = isComma(before) && isComma(s.mark(end));
    boolean bracketed = before == '(' && s.mark(first + 1) != ')';
    return bracketed || quoted || aside;
  }

  private static boolean isComma(char mark) {
    return mark == '\u060C' || mark == ',';
  }

  /** Whether the word today stands in an outlet's name: عين اليوم, «اليوم». */
  static boolean isOutlet(Scan s, int token, int end) {
    boolean quoted = token > 0 && isQuote(s.text().mark(token - 1)) && isQuote(s.mark(end));
    return quoted || follows(s, token, "outlet");
  }

  private static boolean isQuote(char mark) {
    return mark != 0 && "\"\u00AB\u00BB\u201C\u201D".indexOf(mark) >= 0;
  }

  /** Whether an age is spoken of shortly before, in the same sentence. */
  static boolean isAfterAge(Scan s, int first) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (is(s, i, "age")) {
        return s.text().tokens().sentence(i) == s.text().tokens().sentence(first);
      }
    }
    return false;
  }

  /** Whether something is signed before the token, in the same sentence. */
  static boolean isSigned(Scan s, int first) {
    int sentence = s.text().tokens().sentence(first);
    int least = Math.max(s.text().tokens().sentenceStart(sentence), first - SIGNING);
    for (int i = first - 1; i >= least; i--) {
      if (is(s, i, "signed")) {
        return true;
      }
    }
    return false;
  }

  static boolean isOtherNumber(Scan s, int token) {
    return follows(s, token, "number");
  }

  /** Whether the token is a guard of the code. */
  static boolean is(Scan s, int token, String code) {
    return s.is(token, Kind.GUARD, code);
  }

  /** Whether the token before is a guard of the code. */
  static boolean follows(Scan s, int token, String code) {
    return is(s, token - 1, code);
  }
}
