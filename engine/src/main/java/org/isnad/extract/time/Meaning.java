package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.model.TimeType;

/** What an expression says before it is set against the day of writing. */
sealed interface Meaning {

  /** The part of a day that is the hour at which the next begins. */
  String MIDNIGHT = "MIDNIGHT";

  /** The hour at which the day ends. */
  static Clock midnight(Optional<Meaning> day) {
    return new Clock(24, -1, -1, "", false, day);
  }

  /** A value that needs no reference: PRESENT_REF, P3D. */
  record Constant(TimeType type, String value) implements Meaning {}

  /**
   * A day, month or year of the Gregorian calendar.
   *
   * @param year 0 if not said
   * @param month 0 if only the year is said
   * @param day 0 if not said
   */
  record Calendar(int year, int month, int day, Which which) implements Meaning {}

  /** As {@link Calendar}, in the calendar of Umm al-Qura. */
  record Hijri(int year, int month, int day, Which which) implements Meaning {}

  /** A day of a month told by its place: 15 من الشهر الجاري. */
  record DayOfMonth(int day, int months) implements Meaning {}

  /** A day of the week, ISO number. */
  record Weekday(int weekday, Which which) implements Meaning {}

  /** A day of a week told by its place: أحد الأسبوع الماضي. */
  record WeekdayOfWeek(int weekday, int weeks) implements Meaning {}

  /** The n-th of a day of the week or of days or weeks in a month; the last for -1. */
  record Nth(int nth, int weekday, Unit unit, Meaning month) implements Meaning {}

  /** A day counted from the day of writing, with the day of the week where it is said. */
  record DayOffset(int days, int weekday) implements Meaning {}

  /**
   * A day told twice: أمس الاثنين 25 أبريل. The date counts, the offset tells the day of writing.
   */
  record Dated(DayOffset offset, Meaning date) implements Meaning {}

  /** A unit counted from the one of writing, at its own grain: الأسبوع الماضي. */
  record UnitOffset(Unit unit, int count) implements Meaning {}

  /**
   * A stretch back or forth: قبل أسبوع ونصف.
   *
   * @param halves signed half units
   * @param fromText whether it is counted from a date of the text
   * @param event the day it is counted from, where the text tells it behind
   */
  record Shift(Unit unit, int halves, boolean fromText, Optional<Meaning> event)
      implements Meaning {}

  /** A season, quarter or half of a year, by its TIMEX3 code. */
  record Season(String code, int year, Which which) implements Meaning {}

  /** A quarter counted from the present one, or from that of the text's last date. */
  record Quarter(int count, boolean fromText) implements Meaning {}

  /** The time just spoken of, at the grain of a unit where one is said, some units on. */
  record Same(Optional<Unit> unit, int count) implements Meaning {}

  /** A named day; year 0 if not said. */
  record Occasion(int index, int year, Which which) implements Meaning {}

  /** The beginning, middle or end of a time. */
  record Edge(String edge, Meaning of) implements Meaning {}

  /** A part of a day, as TMO; of the day spoken of where no day is said. */
  record PartOfDay(String part, Optional<Meaning> day) implements Meaning {}

  /**
   * A time of day.
   *
   * @param minute -1 if only the hour is said
   * @param second -1 if not said
   * @param part TIMEX3 part of the day that tells morning from evening, empty if not said
   * @param universal whether it is told in universal time
   */
  record Clock(
      int hour, int minute, int second, String part, boolean universal, Optional<Meaning> day)
      implements Meaning {}

  /** A time of day that is one every day: opening hours. */
  record EveryDay(Clock clock) implements Meaning {}

  /** After what is told: past where the clause is. */
  record Later() implements Meaning {}

  /** The period just spoken of, in another year: الفترة نفسها من العام الماضي. */
  record SameIn(Meaning year) implements Meaning {}

  /** The period just spoken of, else now: هذه الفترة. */
  record Current() implements Meaning {}

  /** A season of games or of school, which two years share; counted from the present one. */
  record GameSeason(int count) implements Meaning {}

  /** The days at the end of the week. */
  record Weekend() implements Meaning {}

  /** Some units before or after now: الأسابيع الثلاثة المقبلة; sign 0 where neither. */
  record Units(Unit unit, int count, int sign) implements Meaning {}

  /** From one to another. */
  record Between(Meaning from, Meaning to) implements Meaning {}
}
