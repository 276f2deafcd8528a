package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Joins a time to the one it runs to: من الساعة الثالثة إلى الساعة الرابعة مساء. In news the two
 * are two expressions, of which the second lends the first its part of the day.
 */
final class Ranges {

  private static final String RULE = "clock:range";
  private static final int HALF_DAY = 12;
  private static final int LONGEST_MONTH = 31;

  /** منه. */
  private static final String OF_IT = "" + Letters.MIM + Letters.NUN + Letters.HA;

  private Ranges() {}

  /** من السادسة إلى التاسعة صباحا: the hour alone is one by its range only. */
  static @Nullable Found at(Scan s, int token, Outlook outlook) {
    TimeWord from = s.find(token, Kind.FROM);
    Num hour = from != null && s.isOpen(token + 1) ? s.ordinal(token + 1) : null;
    hour = hour == null && from != null && s.digits(token + 1) > 0 ? s.cardinal(token + 1) : hour;
    if (hour == null || hour.letter() > 0 || !hour.isBetween(1, HALF_DAY)) {
      return null;
    }
    TimeWord to = s.next(hour.end(), Kind.TO);
    Found clock = to == null ? null : ClockReader.at(s, hour.end() + to.length());
    if (clock == null
        || !(clock.meaning() instanceof Meaning.Clock closing)
        || closing.part().isEmpty()) {
      return null;
    }
    Meaning.Clock opening =
        new Meaning.Clock(hour.value(), -1, -1, "", closing.universal(), Optional.empty());
    return outlook == Outlook.NEWS
        ? new Found(token + 1, 0, hour.end(), hours(opening(opening, closing)), RULE)
        : new Found(token + 1, 0, clock.end(), clocks(opening, closing), RULE);
  }

  /** The range that an expression opens, or the expression itself. */
  static Found extend(Scan s, Found from, Outlook outlook) {
    int at = RangeJoint.end(s, from.end());
    boolean spoken = at > from.end() && s.mark(from.end()) == 0 && !s.isLooseAnd(from.end());
    boolean clock = from.meaning() instanceof Meaning.Clock;
    boolean between = clock && from.first() > 0 && s.is(from.first() - 1, Kind.BETWEEN);
    boolean dash = clock && RangeJoint.isDash(s.mark(from.end()));
    if (at == from.end() || !(spoken || between || dash) || !s.isOpen(at)) {
      return from;
    }
    if (from.meaning() instanceof Meaning.Clock opening) {
      Found to = ClockReader.at(s, at);
      if (to == null || to.letter() > 0 || !(to.meaning() instanceof Meaning.Clock closing)) {
        return from;
      }
      return outlook == Outlook.NEWS
          ? from.until(from.end(), hours(opening(opening, closing)))
          : from.until(to.end(), clocks(opening, closing));
    }
    Meaning last = from.meaning() instanceof Meaning.Calendar c ? dayOfSame(s, at, c) : null;
    if (last != null) {
      return from.until(at + 2, new Meaning.Between(from.meaning(), last));
    }
    if (outlook == Outlook.COMING && from.meaning() instanceof Meaning.Calendar) {
      Found to = DateReader.day(s, at);
      return to != null && to.meaning() instanceof Meaning.Calendar
          ? from.until(to.end(), new Meaning.Between(from.meaning(), to.meaning()))
          : from;
    }
    return from;
  }

  /** The last day in the month of the first: من 10 يناير المقبل إلى 13 منه. */
  private static @Nullable Meaning dayOfSame(Scan s, int at, Meaning.Calendar first) {
    int day = s.digits(at);
    boolean later = first.day() > 0 && day > first.day() && day <= LONGEST_MONTH;
    return later && s.isOpen(at + 1) && s.text().folded(at + 1).equals(OF_IT)
        ? new Meaning.Calendar(first.year(), first.month(), day, first.which())
        : null;
  }

  /** Either end lends the other its part of the day and its day. */
  private static Meaning clocks(Meaning.Clock a, Meaning.Clock b) {
    String lastPart = b.part().isEmpty() ? a.part() : b.part();
    Meaning.Clock opening = opening(a, b);
    return new Meaning.Between(
        opening,
        new Meaning.Clock(
            b.hour(), b.minute(), b.second(), lastPart, b.universal(), b.day().or(opening::day)));
  }

  /** اليوم التالي is the next after that of the opening. */
  private static boolean isNextDay(Meaning day) {
    return day instanceof Meaning.Same same && same.count() != 0;
  }

  /** Hours from one to another are those of every day where no day is told. */
  private static Meaning hours(Meaning.Clock opening) {
    return opening.day().isEmpty() ? new Meaning.EveryDay(opening) : opening;
  }

  /** The first of two times of day with what the second lends it. */
  private static Meaning.Clock opening(Meaning.Clock a, Meaning.Clock b) {
    // من التاسعة إلى الرابعة عصرا begins in the morning
    boolean lends = a.part().isEmpty() && a.hour() <= b.hour();
    String part = lends ? b.part() : a.part();
    Optional<Meaning> day = a.day().or(() -> b.day().filter(d -> !isNextDay(d)));
    return new Meaning.Clock(a.hour(), a.minute(), a.second(), part, a.universal(), day);
  }
}
