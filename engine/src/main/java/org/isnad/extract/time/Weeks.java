package org.isnad.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.isnad.model.TimeType;

/** Days told by their place in the week, counted from the day of writing. */
final class Weeks {

  private static final int WEEK = 7;
  private static final int HALF_WEEK = 3;

  private Weeks() {}

  /**
   * The day of that name.
   *
   * @param ahead whether one that does not say which is still to come
   * @param afterToday whether it is never the day of writing itself
   */
  static LocalDate weekday(Meaning.Weekday w, LocalDate now, boolean ahead, boolean afterToday) {
    int days = Math.floorMod(w.weekday() - now.getDayOfWeek().getValue(), WEEK);
    LocalDate onOrAfter = now.plusDays(days);
    LocalDate after = days == 0 ? now.plusDays(WEEK) : onOrAfter;
    return switch (w.which()) {
      case PAST, YEAR_BEFORE -> after.minusDays(days == 0 ? 2 * WEEK : WEEK);
      case BEFORE_LAST -> after.minusDays((days == 0 ? 3L : 2L) * WEEK);
      case NEXT, YEAR_AFTER -> after;
      case AFTER_NEXT -> after.plusDays(WEEK);
      case THIS, THIS_YEAR, SAME_YEAR, OPEN -> {
        if (afterToday) {
          yield after;
        }
        yield ahead || days == 0 ? onOrAfter : onOrAfter.minusDays(WEEK);
      }
    };
  }

  static LocalDate weekdayOfWeek(Meaning.WeekdayOfWeek w, LocalDate now) {
    return now.plusWeeks(w.weeks()).plusDays(w.weekday() - (long) now.getDayOfWeek().getValue());
  }

  /** The day told, moved to the weekday told with it where that lies nearby. */
  static LocalDate dayOffset(Meaning.DayOffset d, LocalDate now) {
    LocalDate day = now.plusDays(d.days());
    if (d.weekday() == 0) {
      return day;
    }
    int ahead = Math.floorMod(d.weekday() - day.getDayOfWeek().getValue(), WEEK);
    return day.plusDays(ahead > HALF_WEEK ? ahead - WEEK : ahead);
  }

  /** The last weekend that has begun, or the one to come. */
  static Resolved weekend(LocalDate now, boolean ahead) {
    boolean begun = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    Resolved week = Grains.at(Unit.WEEK, begun || ahead ? now : now.minusWeeks(1));
    return new Resolved(TimeType.DATE, week.value() + "-WE", week.start());
  }
}
