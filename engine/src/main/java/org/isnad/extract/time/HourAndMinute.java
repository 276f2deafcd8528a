package org.isnad.extract.time;

/**
 * An hour and what follows it, as read from a text.
 *
 * @param end one past its last token
 * @param minute -1 if only the hour is said
 * @param second -1 if not said
 */
record HourAndMinute(int end, int hour, int minute, int second) {

  static final int HOURS = 24;
  static final int MINUTES = 60;

  /** Whether hour and minute stand on the clock. */
  static boolean isTime(int hour, int minute) {
    return hour >= 0 && hour <= HOURS && minute >= 0 && minute < MINUTES;
  }
}
