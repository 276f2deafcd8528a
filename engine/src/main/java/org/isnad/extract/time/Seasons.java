package org.isnad.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** Seasons, quarters and halves of a year, and the thirds of a month. */
final class Seasons {

  /** Months of a quarter. */
  static final int QUARTER = 3;

  private static final int TENTH = 10;
  private static final int MIDDLE = 15;
  private static final int TWENTY_FIRST = 21;

  private Seasons() {}

  static Resolved of(Meaning.Season s, Optional<LocalDate> reference, Optional<LocalDate> anchor) {
    int year = s.year() > 0 ? s.year() : year(s, reference.orElseThrow(), anchor);
    LocalDate start = LocalDate.of(year, firstMonth(s.code()), 1);
    return Resolved.date(Grains.year(year) + "-" + s.code(), start);
  }

  /** The quarter of the year that holds the day. */
  static Resolved quarter(LocalDate day) {
    int before = (day.getMonthValue() - 1) / QUARTER;
    LocalDate start = LocalDate.of(day.getYear(), before * QUARTER + 1, 1);
    return Resolved.date(Grains.year(day.getYear()) + "-Q" + (before + 1), start);
  }

  private static int year(Meaning.Season s, LocalDate now, Optional<LocalDate> anchor) {
    int first = firstMonth(s.code());
    int month = now.getMonthValue();
    return switch (s.which()) {
      case PAST -> month > first + 2 ? now.getYear() : now.getYear() - 1;
      case BEFORE_LAST -> (month > first + 2 ? now.getYear() : now.getYear() - 1) - 1;
      case AFTER_NEXT -> (month < first ? now.getYear() : now.getYear() + 1) + 1;
      case NEXT -> month < first ? now.getYear() : now.getYear() + 1;
      case YEAR_BEFORE -> now.getYear() - 1;
      case YEAR_AFTER -> now.getYear() + 1;
      case SAME_YEAR -> anchor.orElse(now).getYear();
      case OPEN, THIS, THIS_YEAR -> now.getYear();
    };
  }

  private static int firstMonth(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      default -> 1;
    };
  }

  /** The beginning, middle or end of the month that begins on {@code first}. */
  static Resolved edge(String edge, LocalDate first) {
    return switch (edge) {
      case "start" -> Resolved.date(first + "/" + first.withDayOfMonth(TENTH), first);
      case "mid" -> Resolved.day(first.withDayOfMonth(MIDDLE));
      default -> {
        LocalDate from = first.withDayOfMonth(TWENTY_FIRST);
        yield Resolved.date(from + "/" + first.withDayOfMonth(first.lengthOfMonth()), from);
      }
    };
  }
}
