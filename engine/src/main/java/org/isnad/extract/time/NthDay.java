package org.isnad.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The n-th day, weekday or week of a month. */
final class NthDay {

  private NthDay() {}

  static Resolved of(Meaning.Nth n, LocalDate first) {
    boolean last = n.nth() < 0;
    LocalDate end = first.with(TemporalAdjusters.lastDayOfMonth());
    if (n.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(n.weekday());
      LocalDate numbered = last ? end : first.plusDays(n.nth() - 1L);
      if (!last && numbered.getDayOfWeek() == weekday) {
        // الخميس الثالث من سبتمبر is the 3rd where that is a Thursday
        return Resolved.day(numbered);
      }
      return Resolved.day(
          last
              ? first.with(TemporalAdjusters.lastInMonth(weekday))
              : first.with(TemporalAdjusters.dayOfWeekInMonth(n.nth(), weekday)));
    }
    if (n.unit() == Unit.DAY) {
      return Resolved.day(last ? end : first.plusDays(Math.min(n.nth(), end.getDayOfMonth()) - 1L));
    }
    LocalDate monday =
        last
            ? end.with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY)).minusDays(6)
            : first.with(TemporalAdjusters.dayOfWeekInMonth(n.nth(), DayOfWeek.MONDAY));
    return Grains.at(Unit.WEEK, monday);
  }
}
