package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/** Times of day in digits: 15:15, 15:23:24, 16,00 and 0024 of the agencies. */
final class DigitalTime {

  private static final int HUNDRED = 100;

  private DigitalTime() {}

  /**
   * The time at the token; null if there is none.
   *
   * @param named whether the word hour stands before it
   */
  static @Nullable HourAndMinute read(Scan s, int at, boolean named) {
    if (at >= s.size() || !s.text().isNumber(at)) {
      return null;
    }
    HourAndMinute time = withMark(s, at);
    time = time != null ? time : inOne(s, at, named);
    return time != null || !named ? time : withComma(s, at);
  }

  private static @Nullable HourAndMinute withMark(Scan s, int at) {
    char mark = s.mark(at + 1);
    int minute = s.isOpen(at + 2) ? s.digits(at + 2) : -1;
    boolean joined = mark == ':' || mark == '.';
    if (!joined || !HourAndMinute.isTime(s.digits(at), minute) || s.digitCount(at + 2) != 2) {
      return null;
    }
    int second = s.mark(at + 3) == ':' ? s.digits(at + 4) : -1;
    boolean seconds = second >= 0 && second < HourAndMinute.MINUTES;
    return new HourAndMinute(
        seconds ? at + 5 : at + 3, s.digits(at), minute, seconds ? second : -1);
  }

  /** Four digits behind the word hour or before a zone. */
  private static @Nullable HourAndMinute inOne(Scan s, int at, boolean named) {
    int t = s.digits(at);
    boolean four = t >= 0 && s.digitCount(at) == 4;
    boolean time = four && HourAndMinute.isTime(t / HUNDRED, t % HUNDRED);
    return time && (named || Zone.read(s, at + 1).end() > at + 1)
        ? new HourAndMinute(at + 1, t / HUNDRED, t % HUNDRED, -1)
        : null;
  }

  private static @Nullable HourAndMinute withComma(Scan s, int at) {
    String t = s.text().surface(at);
    int cut = t.length() - 3;
    if (cut < 1 || cut > 2 || (t.charAt(cut) != ',' && t.charAt(cut) != '.')) {
      return null;
    }
    int hour = Integer.parseInt(t.substring(0, cut));
    int minute = Integer.parseInt(t.substring(cut + 1));
    return HourAndMinute.isTime(hour, minute) ? new HourAndMinute(at + 1, hour, minute, -1) : null;
  }
}
