package org.isnad.extract.time;

import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Times of day in words: الخامسة والنصف, 3 و15 دقيقة, الثانية عشرة إلا ربعا. */
final class SpokenTime {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String AND = "" + Letters.WAW;
  private static final int HALF_DAY = 12;
  private static final int TENS = 20;

  private SpokenTime() {}

  /**
   * The time at the token; null if there is none.
   *
   * @param named whether the word hour stands before it
   */
  static @Nullable HourAndMinute read(Scan s, int at, boolean named) {
    if (at >= s.size()) {
      return null;
    }
    Num hour = s.ordinal(at);
    hour = hour == null ? s.cardinal(at) : hour;
    if (hour == null || (named && hour.letter() > 0) || (!named && !isHour(s, hour))) {
      return null;
    }
    boolean minute = isMinute(s, hour.end());
    if (hour.ordinal() && hour.value() > TENS && hour.value() < HourAndMinute.MINUTES && minute) {
      // الرابعة وأربعون دقيقة reads as the ordinal 44
      int unit = hour.value() % 10;
      return new HourAndMinute(hour.end() + 1, unit, hour.value() - unit, -1);
    }
    return hour.isBetween(1, HourAndMinute.HOURS) ? minutes(s, hour) : null;
  }

  /** Without the word hour only digits or a feminine ordinal can be one. */
  private static boolean isHour(Scan s, Num hour) {
    String folded = s.text().folded(hour.first());
    boolean feminine = folded.charAt(folded.length() - 1) == Letters.TA_MARBUTA;
    boolean one = !hour.ordinal() && hour.value() == 1 && folded.startsWith(ARTICLE);
    boolean small = hour.value() <= HALF_DAY || isMinute(s, hour.end());
    return hour.digits() || one || (hour.ordinal() && feminine && small);
  }

  private static HourAndMinute minutes(Scan s, Num hour) {
    int at = hour.end();
    boolean before = s.bare(at, Kind.EXCEPT) != null;
    int from = before ? at + 1 : at;
    from = s.isLooseAnd(from) ? from + 1 : from;
    boolean joined = from > at || (s.isOpen(from) && s.text().folded(from).startsWith(AND));
    TimeWord fraction = joined ? s.next(from, Kind.FRACTION) : null;
    if (fraction != null) {
      int minutes = HourAndMinute.MINUTES / fraction.value();
      return at(hour, minutes, before, from + fraction.length());
    }
    Num n = joined && s.isOpen(from) ? s.cardinal(from) : null;
    return n != null && n.isBetween(1, HourAndMinute.MINUTES - 1) && isMinute(s, n.end())
        ? at(hour, n.value(), before, n.end() + 1)
        : new HourAndMinute(at, hour.value(), -1, -1);
  }

  private static HourAndMinute at(Num hour, int minutes, boolean before, int end) {
    return before
        ? new HourAndMinute(end, hour.value() - 1, HourAndMinute.MINUTES - minutes, -1)
        : new HourAndMinute(end, hour.value(), minutes, -1);
  }

  private static boolean isMinute(Scan s, int token) {
    TimeWord unit = s.bare(token, Kind.UNIT1);
    unit = unit == null ? s.bare(token, Kind.UNIT9) : unit;
    return unit != null && Unit.of(unit.code()) == Unit.MINUTE;
  }
}
