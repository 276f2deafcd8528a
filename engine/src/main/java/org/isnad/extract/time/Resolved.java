package org.isnad.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;

/**
 * What an expression means on the calendar.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 * @param start its first day, empty where it has no place on the calendar
 */
record Resolved(TimeType type, String value, Optional<LocalDate> start) {

  static final Resolved UNKNOWN =
      new Resolved(TimeType.DATE, TimeExpression.UNRESOLVED, Optional.empty());

  static Resolved date(String value, LocalDate start) {
    return new Resolved(TimeType.DATE, value, Optional.of(start));
  }

  static Resolved day(LocalDate day) {
    return date(day.toString(), day);
  }

  static Resolved undated(String value) {
    return new Resolved(TimeType.DATE, value, Optional.empty());
  }

  /** Whether it names a day, be it of a time of day. */
  boolean isPlaced() {
    return start.isPresent() && value.startsWith(start.get().toString());
  }

  boolean isDay() {
    return start.isPresent() && value.equals(start.get().toString());
  }
}
