package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Writes a day at the grain of a unit as TIMEX3 does: 2013-02-12, 2013-W07, 2013-02, 2013. */
final class Grains {

  private static final int YEARS_A_DECADE = 10;
  private static final int YEARS_A_CENTURY = 100;

  private Grains() {}

  static Resolved at(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Resolved.day(day);
      case WEEK -> Resolved.date(week(day), day.minusDays(day.getDayOfWeek().getValue() - 1L));
      case MONTH -> Resolved.date(month(day), day.withDayOfMonth(1));
      case YEAR -> Resolved.date(year(day.getYear()), day.withDayOfYear(1));
      case DECADE -> Resolved.date(padded(day.getYear() / YEARS_A_DECADE, 3), day.withDayOfYear(1));
      case CENTURY ->
          Resolved.date(padded(day.getYear() / YEARS_A_CENTURY, 2), day.withDayOfYear(1));
    };
  }

  static LocalDate plus(LocalDate day, Unit unit, long count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY, WEEK, MONTH, YEAR, DECADE, CENTURY -> day.plus(count, unit.chrono());
    };
  }

  private static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return year(year) + "-W" + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String month(LocalDate day) {
    return year(day.getYear()) + "-" + padded(day.getMonthValue(), 2);
  }

  static String year(int year) {
    return padded(year, 4);
  }

  /** A number with leading zeros. */
  static String padded(int value, int digits) {
    StringBuilder b = new StringBuilder(String.valueOf(value));
    while (b.length() < digits) {
      b.insert(0, '0');
    }
    return b.toString();
  }
}
