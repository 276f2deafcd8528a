package org.isnad.export;

import java.util.Optional;

/**
 * When an event is told to have been.
 *
 * @param date 2016-12-13, 2016-12 or 2016
 * @param precision 1 a day, 2 a month, 3 a year
 * @param told whether the article says so; else it is the day of publication
 */
record EventDay(String date, int precision, boolean told) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Empty for an undated article that does not say when. */
  static Optional<EventDay> of(Row event) {
    return event
        .text("time")
        .flatMap(time -> parse(time, true))
        .or(() -> event.text("published").flatMap(p -> parse(p, false)));
  }

  private static Optional<EventDay> parse(String value, boolean told) {
    if (isDigits(value, YEAR) && value.length() >= DAY && value.charAt(MONTH) == '-') {
      return isDigits(value.substring(MONTH + 1), 2)
          ? Optional.of(new EventDay(value.substring(0, DAY), 1, told))
          : Optional.empty();
    }
    if (value.length() == MONTH && isDigits(value.substring(YEAR + 1), 2)) {
      return Optional.of(new EventDay(value, 2, told));
    }
    return value.length() == YEAR && isDigits(value, YEAR)
        ? Optional.of(new EventDay(value, 3, told))
        : Optional.empty();
  }

  private static boolean isDigits(String text, int count) {
    return text.length() >= count
        && text.substring(0, count).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  String year() {
    return date.substring(0, YEAR);
  }
}
