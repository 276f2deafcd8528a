package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.isnad.model.TimeType;

/** Places a time of day on the 24-hour clock of a day. */
record ClockTime(Meaning.Clock clock, Outlook outlook, Optional<LocalTime> now) {

  private static final int HALF_DAY = 12;
  private static final int DAY = 24;

  /** After midnight up to this hour a time "at night" belongs to the small hours. */
  private static final int SMALL_HOURS = 4;

  /** The time on the day; by itself where the day is not known. */
  Resolved at(Optional<LocalDate> day) {
    int hour = hour();
    Optional<LocalDate> on = hour >= DAY ? day.map(d -> d.plusDays(1)) : day;
    String date = on.map(LocalDate::toString).orElse("");
    StringBuilder value = new StringBuilder(date).append('T');
    value.append(Grains.padded(hour % DAY, 2)).append(':');
    value.append(Grains.padded(Math.max(0, clock.minute()), 2));
    if (clock.second() >= 0) {
      value.append(':').append(Grains.padded(clock.second(), 2));
    }
    if (clock.universal()) {
      value.append('Z');
    }
    return new Resolved(TimeType.TIME, value.toString(), on);
  }

  private int hour() {
    int hour = clock.hour();
    if (hour > HALF_DAY) {
      return hour;
    }
    return switch (clock.part()) {
      case "TMO" -> hour == HALF_DAY && clock.minute() <= 0 ? 0 : hour;
      case "TMI" -> hour <= SMALL_HOURS ? hour + HALF_DAY : hour;
      case "TAF" -> hour < HALF_DAY ? hour + HALF_DAY : hour;
      case "TEV" -> hour + HALF_DAY;
      case "TNI" -> night(hour);
      case Meaning.MIDNIGHT -> hour == HALF_DAY ? DAY : hour;
      default -> open(hour);
    };
  }

  private static int night(int hour) {
    if (hour <= SMALL_HOURS) {
      return hour;
    }
    return hour + HALF_DAY;
  }

  /** A phrase by itself means the next time its hour comes round. */
  private int open(int hour) {
    boolean told = outlook == Outlook.NEWS || clock.day().isPresent() || now.isEmpty();
    boolean passed =
        !told
            && hour < HALF_DAY
            && LocalTime.of(hour, Math.max(0, clock.minute())).isBefore(now.get());
    return passed ? hour + HALF_DAY : hour;
  }
}
