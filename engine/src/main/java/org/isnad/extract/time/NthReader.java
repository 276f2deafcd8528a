package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/** A day or week told by its place in a month: الأسبوع الأول من أكتوبر, آخر ثلاثاء في أيلول. */
final class NthReader {

  private static final String RULE = "date:nth";
  private static final String ROW = "duration:row";
  private static final int LAST = -1;
  private static final int MOST = 31;
  private static final int MOST_WEEKS = 5;

  private NthReader() {}

  /** The expression at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    Num n = s.ordinal(token);
    if (n != null && n.isBetween(1, MOST)) {
      return counted(s, token, n.letter(), n.value(), n.end());
    }
    TimeWord last = s.find(token, Kind.MORE);
    if (last != null && last.code().equals("0") && last.letter() == 0) {
      return counted(s, token, 0, LAST, token + 1);
    }
    return named(s, token);
  }

  /** ثالث يوم ثلاثاء من أيلول. */
  private static @Nullable Found counted(Scan s, int token, int letter, int nth, int at) {
    TimeWord unit = s.bare(at, Kind.UNIT1);
    boolean day = unit != null && Unit.of(unit.code()) == Unit.DAY;
    boolean week = unit != null && Unit.of(unit.code()) == Unit.WEEK;
    TimeWord weekday = s.bare(day ? at + 1 : at, Kind.WEEKDAY);
    if (weekday != null) {
      int end = (day ? at + 1 : at) + weekday.length();
      return inMonth(s, token, letter, end, nth, weekday.value(), Unit.DAY);
    }
    return day || week
        ? inMonth(s, token, letter, at + 1, nth, 0, day ? Unit.DAY : Unit.WEEK)
        : null;
  }

  /** الثلاثاء الثالث من أيلول, الأسبوع الأخير في الشهر التاسع. */
  private static @Nullable Found named(Scan s, int token) {
    TimeWord weekday = s.find(token, Kind.WEEKDAY);
    TimeWord unit = weekday == null ? s.find(token, Kind.UNIT1) : null;
    TimeWord head = weekday == null ? unit : weekday;
    if (head == null || !head.definite() || !s.isOpen(token + head.length())) {
      return null;
    }
    Found row = unit == null ? null : inRow(s, token, unit);
    if (row != null) {
      return row;
    }
    Unit u = unit == null ? Unit.DAY : Unit.of(unit.code());
    if (u != Unit.DAY && u != Unit.WEEK) {
      return null;
    }
    int at = token + head.length();
    TimeWord recent = s.bare(at, Kind.MODIFIER);
    Num n = s.ordinal(at);
    boolean last = recent != null && recent.code().equals("recent");
    if (!last && (n == null || n.letter() > 0)) {
      return null;
    }
    int nth = last || n == null ? LAST : n.value();
    if (weekday != null && nth > MOST_WEEKS) {
      return null;
    }
    int end = last || n == null ? at + 1 : n.end();
    return inMonth(s, token, head.letter(), end, nth, weekday == null ? 0 : weekday.value(), u);
  }

  /** لليوم الثالث على التوالي: that many so far. */
  private static @Nullable Found inRow(Scan s, int token, TimeWord unit) {
    Num n = s.ordinal(token + unit.length());
    TimeWord row = n == null ? null : s.bare(n.end(), Kind.SUCCESSION);
    if (n == null || row == null || n.letter() > 0) {
      return null;
    }
    String length = Unit.of(unit.code()).duration(2L * n.value());
    return new Found(
        token, unit.letter(), n.end() + row.length(), PeriodReader.duration(length), ROW);
  }

  private static @Nullable Found inMonth(
      Scan s, int token, int letter, int end, int nth, int weekday, Unit unit) {
    int at = s.skip(s.skip(end, Kind.FROM), Kind.IN);
    if (!s.isOpen(at)) {
      return null;
    }
    Found month = month(s, at);
    boolean hangs = at > end || (month != null && month.letter() > 0);
    if (month == null || !hangs) {
      return null;
    }
    Meaning meaning = new Meaning.Nth(nth, weekday, unit, month.meaning());
    return new Found(token, letter, month.end(), meaning, RULE);
  }

  private static @Nullable Found month(Scan s, int at) {
    MonthName name = MonthName.read(s, at);
    if (name != null && !name.hijri()) {
      YearTail tail = YearTail.read(s, name.end());
      return new Found(at, name.letter(), tail.end(), DateReader.date(name, tail, 0), RULE);
    }
    Found period = PeriodReader.at(s, at);
    return period != null
            && period.meaning() instanceof Meaning.UnitOffset u
            && u.unit() == Unit.MONTH
        ? period
        : null;
  }
}
