package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** The calendar of Umm al-Qura, in which news dates are told; the JDK's tables, years 1300–1600. */
final class HijriCalendar {

  static final int LONGEST_MONTH = 30;

  /** The first year of the tables. */
  static final int FIRST = 1301;

  private static final int LAST = 1599;

  /** Length of a lunar year in solar ones, and the solar years before the first. */
  private static final double SOLAR_YEARS_A_YEAR = 0.970224;

  private static final double YEARS_BEFORE = 621.57;
  private static final LocalDate EARLIEST = LocalDate.of(1884, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2172, 1, 1);

  private HijriCalendar() {}

  /** The Gregorian day; a day past the month's end is its last. */
  static LocalDate day(int year, int month, int day) {
    HijrahDate first = HijrahDate.of(Math.clamp(year, FIRST, LAST), month, 1);
    return LocalDate.from(first.plus(Math.min(day, first.lengthOfMonth()) - 1L, ChronoUnit.DAYS));
  }

  /** The Gregorian year in which most of a Hijri year before the tables falls. */
  static int about(int year) {
    return (int) Math.round(year * SOLAR_YEARS_A_YEAR + YEARS_BEFORE);
  }

  /** First and last day of a month as a range. */
  static String month(int year, int month) {
    LocalDate first = day(year, month, 1);
    return first + "/" + day(year, month, LONGEST_MONTH);
  }

  /** First and last day of a year as a range. */
  static String year(int year) {
    return day(year, 1, 1) + "/" + day(year, 12, LONGEST_MONTH);
  }

  /** The Hijri year of a day; that of the nearest day the tables know where they end. */
  static int yearOf(LocalDate day) {
    LocalDate known = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
    return HijrahChronology.INSTANCE.date(known).get(ChronoField.YEAR);
  }

  /** The Hijri year in which a date falls into a Gregorian year. */
  static int yearIn(int gregorian, int month, int day) {
    int year = yearOf(LocalDate.of(gregorian, 1, 1));
    return day(year, month, day).getYear() < gregorian ? year + 1 : year;
  }
}
