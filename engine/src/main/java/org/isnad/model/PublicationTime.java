package org.isnad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When an article was published, as far as it is known.
 *
 * @param date the day, in the outlet's own calendar day
 * @param time the time of day, empty where only the day is known
 */
public record PublicationTime(LocalDate date, Optional<LocalTime> time) {

  private static final int DATE_LENGTH = 10;
  private static final int MINUTE_LENGTH = 5;

  public static PublicationTime of(LocalDate date) {
    return new PublicationTime(date, Optional.empty());
  }

  /**
   * Reads {@code 2016-12-13}, {@code 2016-12-13T04:30} or {@code 2016-12-13T04:30:15}; a zone after
   * the seconds is ignored, since relative expressions go by the outlet's own clock.
   *
   * @throws IllegalArgumentException naming the offending value
   */
  public static PublicationTime parse(String value) {
    String v = value.strip();
    try {
      LocalDate date = LocalDate.parse(v.substring(0, Math.min(DATE_LENGTH, v.length())));
      if (v.length() <= DATE_LENGTH) {
        return of(date);
      }
      char separator = v.charAt(DATE_LENGTH);
      if (separator != 'T' && separator != ' ') {
        throw new DateTimeException("no T after the date");
      }
      int timeBegin = DATE_LENGTH + 1;
      int secondsEnd = timeBegin + MINUTE_LENGTH + 3;
      boolean seconds = v.length() >= secondsEnd && v.charAt(timeBegin + MINUTE_LENGTH) == ':';
      int timeEnd = seconds ? secondsEnd : Math.min(v.length(), timeBegin + MINUTE_LENGTH);
      return new PublicationTime(
          date, Optional.of(LocalTime.parse(v.substring(timeBegin, timeEnd))));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not a publication time: «" + value + "» (expected 2016-12-13 or 2016-12-13T04:30)", e);
    }
  }

  /** ISO 8601, with the time of day where it is known. */
  @Override
  public String toString() {
    return time.map(t -> date + "T" + t).orElseGet(date::toString);
  }
}
