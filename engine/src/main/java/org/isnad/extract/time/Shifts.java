package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.model.TimeType;

/** Counts a stretch of time back or forth from a day. */
final class Shifts {

  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_YEAR = 12;

  private Shifts() {}

  static Resolved of(Meaning.Shift s, LocalDate from, Optional<LocalTime> time, Outlook outlook) {
    int halves = s.halves();
    return switch (s.unit()) {
      case SECOND, MINUTE, HOUR -> clock(s, from, time);
      case DAY -> Resolved.day(from.plusDays(half(halves)));
      case WEEK -> Resolved.day(from.plusDays(half(halves * DAYS_A_WEEK)));
      case MONTH -> grained(Unit.MONTH, from.plusMonths(half(halves)), outlook);
      case YEAR -> years(from, halves, outlook);
      case DECADE, CENTURY -> Grains.at(Unit.YEAR, Grains.plus(from, s.unit(), half(halves)));
    };
  }

  private static Resolved years(LocalDate from, int halves, Outlook outlook) {
    LocalDate day = from.plusMonths((long) halves * MONTHS_A_YEAR / 2);
    return halves % 2 == 0 ? grained(Unit.YEAR, day, outlook) : Grains.at(Unit.MONTH, day);
  }

  /** News counts months and years whole; a phrase by itself means the day. */
  private static Resolved grained(Unit unit, LocalDate day, Outlook outlook) {
    return outlook == Outlook.NEWS ? Grains.at(unit, day) : Resolved.day(day);
  }

  /** Half of a number of halves, away from zero. */
  private static long half(int halves) {
    return halves < 0 ? -((1L - halves) / 2) : (halves + 1L) / 2;
  }

  private static Resolved clock(Meaning.Shift s, LocalDate from, Optional<LocalTime> time) {
    if (time.isEmpty()) {
      return Resolved.day(from);
    }
    LocalDateTime now = from.atTime(time.get());
    LocalDateTime then =
        s.unit() == Unit.HOUR
            ? now.plusMinutes(30L * s.halves())
            : now.plus(half(s.halves()), s.unit().chrono());
    return new Resolved(TimeType.TIME, instant(then), Optional.of(then.toLocalDate()));
  }

  /** The stretch from now back or forth. */
  static Resolved stretch(Meaning.Units u, LocalDateTime now) {
    LocalDateTime other = now.plus((long) u.sign() * u.count(), u.unit().chrono());
    LocalDateTime from = u.sign() < 0 ? other : now;
    LocalDateTime to = u.sign() < 0 ? now : other;
    String value = instant(from) + "/" + instant(to);
    return new Resolved(TimeType.TIME, value, Optional.of(from.toLocalDate()));
  }

  /** A point in time to the second. */
  static String instant(LocalDateTime time) {
    return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }
}
