package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 13/12/2016, 2016-12-13, 2/2013, 21/10/1436هـ. */
final class NumericDateReader {

  private static final String RULE = "date:numeric";
  private static final int DAYS = 31;
  private static final int HUNDRED = 100;

  /** From this on two digits are a year of the last century. */
  private static final int LAST_CENTURY = 50;

  private NumericDateReader() {}

  /**
   * The date at the token; null if there is none.
   *
   * @param shortForms whether a day and month without a year count, as 21/09, and a year of two
   *     digits, as 21/9/74
   */
  static @Nullable Found at(Scan s, int token, boolean shortForms) {
    int a = s.digits(token);
    char joint = s.mark(token + 1);
    if (a < 0 || (joint != '/' && joint != '-' && joint != '\\')) {
      return a < 0 ? dotted(s, token) : null;
    }
    int b = s.isOpen(token + 2) ? s.digits(token + 2) : -1;
    int c = s.mark(token + 3) == joint ? s.digits(token + 4) : -1;
    if (b < 0) {
      return null;
    }
    if (c >= 0) {
      Meaning date =
          YearTail.isYearNumber(s, token)
              ? date(a, b, c)
              : dayFirst(s, token + 4, a, b, c, shortForms);
      return date == null ? null : found(s, token, token + 5, date);
    }
    if (joint == '-') {
      return null;
    }
    if (YearTail.isYearNumber(s, token + 2)
        && isMonth(a)
        && !YearTail.isHijri(b)
        && !Guard.isOtherNumber(s, token)) {
      return found(s, token, token + 3, new Meaning.Calendar(b, a, 0, Which.OPEN));
    }
    boolean day = shortForms && a >= 1 && a <= DAYS && isMonth(b);
    return day ? found(s, token, token + 3, new Meaning.Calendar(0, b, a, Which.OPEN)) : null;
  }

  private static @Nullable Meaning dayFirst(
      Scan s, int yearToken, int a, int b, int c, boolean shortForms) {
    if (shortForms && s.digitCount(yearToken) == 2 && isMonth(b)) {
      int century = c < LAST_CENTURY ? 20 : 19;
      return date(century * HUNDRED + c, b, a);
    }
    return YearTail.isYearNumber(s, yearToken) ? date(c, b, a) : null;
  }

  private static @Nullable Meaning date(int year, int month, int day) {
    if (YearTail.isHijri(year)) {
      return isMonth(month) && day >= 1 && day <= DAYS
          ? new Meaning.Hijri(year, month, day, Which.OPEN)
          : null;
    }
    if (isMonth(month) && day >= 1 && day <= DAYS) {
      return new Meaning.Calendar(year, month, day, Which.OPEN);
    }
    // month before day, where nothing else fits
    return isMonth(day) && month >= 1 && month <= DAYS
        ? new Meaning.Calendar(year, day, month, Which.OPEN)
        : null;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= MonthName.MONTHS;
  }

  /** 13.12.2016, which is one token. */
  private static @Nullable Found dotted(Scan s, int token) {
    if (token >= s.text().size() || !s.text().isNumber(token)) {
      return null;
    }
    String surface = s.text().surface(token);
    int first = surface.indexOf('.');
    int second = surface.indexOf('.', first + 1);
    if (first < 1 || first > 2 || second - first < 2 || second - first > 3) {
      return null;
    }
    if (surface.length() - second != 5 || surface.indexOf(',') >= 0) {
      return null;
    }
    int day = Integer.parseInt(surface.substring(0, first));
    int month = Integer.parseInt(surface.substring(first + 1, second));
    String year = surface.substring(second + 1);
    Meaning date = year.indexOf('.') >= 0 ? null : date(Integer.parseInt(year), month, day);
    return date == null ? null : found(s, token, token + 1, date);
  }

  private static Found found(Scan s, int token, int end, Meaning date) {
    return new Found(token, 0, YearTail.era(s, end), date, RULE);
  }
}
