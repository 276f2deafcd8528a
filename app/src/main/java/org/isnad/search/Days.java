package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a time value of a reading covers.
 *
 * @param first days since 1970-01-01
 * @param last the same, not before {@code first}
 */
record Days(long first, long last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** The days of 2016, 2016-12, 2016-12-13 or a time on such a day; empty for all else. */
  static Optional<Days> of(String value) {
    try {
      return switch (value.length()) {
        case YEAR -> {
          LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
          yield Optional.of(new Days(first.toEpochDay(), first.plusYears(1).toEpochDay() - 1));
        }
        case MONTH -> {
          YearMonth month = YearMonth.parse(value);
          yield Optional.of(
              new Days(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay()));
        }
        default -> {
          boolean day = value.length() == DAY || (value.length() > DAY && value.charAt(DAY) == 'T');
          if (!day) {
            yield Optional.empty();
          }
          long epochDay = LocalDate.parse(value.substring(0, DAY)).toEpochDay();
          yield Optional.of(new Days(epochDay, epochDay));
        }
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
