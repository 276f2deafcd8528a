package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * A month as a text names it: شهر مارس, يوليو (تموز), ديسمبر/كانون الأول, الشهر التاسع.
 *
 * @param letter letters of the first token's surface before it
 * @param end one past the last token
 * @param number 1 to 12
 * @param hijri whether it is a month of the Hijri calendar
 * @param sure whether the words can be nothing but this month
 */
record MonthName(int letter, int end, int number, boolean hijri, boolean sure) {

  static final int MONTHS = 12;

  private static final String AB = "اب";
  private static final int AUGUST = 8;

  /** The month that begins at the token; null if there is none. */
  static @Nullable MonthName read(Scan s, int token) {
    TimeWord unit = s.find(token, Kind.UNIT1);
    unit = unit == null ? s.find(token, Kind.UNIT2) : unit;
    if (unit != null && Unit.of(unit.code()) == Unit.MONTH) {
      MonthName named = s.isOpen(token + 1) ? plain(s, token + 1) : null;
      if (named != null && named.letter == 0) {
        return new MonthName(unit.letter(), named.end, named.number, named.hijri, true);
      }
      return numbered(s, token, unit);
    }
    return plain(s, token);
  }

  /** شهر 9, شهر عشرة, الشهر التاسع. */
  private static @Nullable MonthName numbered(Scan s, int token, TimeWord unit) {
    if (!s.isOpen(token + 1) || unit.kind() == Kind.UNIT2) {
      return null;
    }
    Num n = unit.definite() ? s.ordinal(token + 1) : s.cardinal(token + 1);
    boolean fits = n != null && n.letter() == 0 && n.isBetween(1, MONTHS);
    boolean counts = fits && n != null && s.isOpen(n.end()) && isCounted(s, n.end());
    return fits && n != null && !counts
        ? new MonthName(unit.letter(), n.end(), n.value(), false, true)
        : null;
  }

  /** Whether a unit follows that the number counts; a year with its number is none. */
  private static boolean isCounted(Scan s, int token) {
    boolean unit = s.is(token, Kind.UNIT1) || s.is(token, Kind.UNIT9);
    return unit && !(s.isOpen(token + 1) && YearTail.isYearNumber(s, token + 1));
  }

  private static @Nullable MonthName plain(Scan s, int token) {
    TimeWord sure = longer(s.find(token, Kind.MONTH), s.find(token, Kind.MONTH_MAYBE));
    if (sure != null) {
      int end = doubled(s, token + sure.length(), sure.value());
      boolean certain = sure.kind() == Kind.MONTH || end > token + sure.length();
      return new MonthName(sure.letter(), end, sure.value(), false, certain);
    }
    int doubled =
        s.isOpen(token) && s.text().folded(token).equals(AB) ? doubled(s, token + 1, AUGUST) : 0;
    if (doubled > token + 1) {
      return new MonthName(0, doubled, AUGUST, false, true); // اب/اغسطس: no father
    }
    TimeWord hijri = longer(s.find(token, Kind.HIJRI), s.find(token, Kind.HIJRI_MAYBE));
    return hijri == null
        ? null
        : new MonthName(
            hijri.letter(),
            token + hijri.length(),
            hijri.value(),
            true,
            hijri.kind() == Kind.HIJRI);
  }

  private static @Nullable TimeWord longer(@Nullable TimeWord a, @Nullable TimeWord b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.length() >= b.length() ? a : b;
  }

  /** The end of the same month's other name, after a slash or in brackets; {@code at} if none. */
  private static int doubled(Scan s, int at, int number) {
    char mark = s.mark(at);
    boolean bracket = mark == '(' || mark == '[';
    boolean joint = bracket || mark == '/' || mark == '-' || mark == '\\';
    int name = joint ? at + 1 : at;
    TimeWord other = longer(s.bare(name, Kind.MONTH), s.bare(name, Kind.MONTH_MAYBE));
    // a name of the Levant beside another's is the same month, even where it is the wrong one
    boolean twin = mark == '/' && Guard.is(s, name, "levant") && !Guard.is(s, at - 1, "levant");
    if (other == null || (other.value() != number && !twin)) {
      return at;
    }
    int end = name + other.length();
    char close = bracket ? s.mark(end) : 0;
    return close == ')' || close == ']' ? end + 1 : end;
  }
}
