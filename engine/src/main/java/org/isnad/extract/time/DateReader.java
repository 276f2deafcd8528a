package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.model.TimeType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Dates with a month that is named: days, ranges of days, months. */
final class DateReader {

  private static final String DAY = "date:day-month";
  private static final String RANGE = "date:days-month";
  private static final String MONTH = "date:month";
  private static final String MONTHS = "date:months";
  private static final String PLACE = "date:day-of-month";

  private static final int RAMADAN = 9;
  private static final int LONGEST_MONTH = 31;

  private DateReader() {}

  /** A date that begins with the number of a day; null if there is none. */
  static @Nullable Found day(Scan s, int token) {
    Num first = s.dayNumber(token);
    first = first == null ? cardinal(s, token) : first;
    return first == null || Guard.isName(s, token) ? null : any(s, first);
  }

  /** خمسة عشر شباط. */
  private static @Nullable Num cardinal(Scan s, int token) {
    Num n = s.cardinal(token);
    boolean day = n != null && n.isBetween(1, LONGEST_MONTH);
    return day && n != null && s.bare(n.end(), Kind.MONTH) != null ? n : null;
  }

  /** A date that begins with the number of a day, be it part of a name; null if there is none. */
  static @Nullable Found any(Scan s, int token) {
    Num first = s.dayNumber(token);
    return first == null ? null : any(s, first);
  }

  private static @Nullable Found any(Scan s, Num first) {
    Found single = single(s, first);
    return single != null ? single : range(s, first);
  }

  private static @Nullable Found single(Scan s, Num day) {
    int at = s.skip(s.skip(day.end(), Kind.OF), Kind.FROM);
    MonthName month = s.isOpen(at) ? MonthName.read(s, at) : null;
    if (month != null && isJoined(month, s, at, day)) {
      return dated(s, day, day, month);
    }
    Found implied = day.digits() ? dayOfImplied(s, day) : null;
    return implied != null ? implied : dayOfThis(s, day, at);
  }

  private static boolean isJoined(MonthName month, Scan s, int at, Num day) {
    // بشهر and بايلول hang on a day told in words (ثالث يوم بشهر), never on digits
    return month.letter() == 0 || (day.ordinal() && s.find(at, Kind.MONTH) != null);
  }

  private static @Nullable Found range(Scan s, Num first) {
    int at = RangeJoint.end(s, first.end());
    Num last = s.isOpen(at) ? s.dayNumber(at) : null;
    boolean joined = last != null && last.ordinal() && isAnd(s, last);
    if (last == null || (at == first.end() && !joined) || (last.letter() > 0 && !last.ordinal())) {
      return null;
    }
    int from = s.skip(last.end(), Kind.FROM);
    MonthName month = s.isOpen(from) ? MonthName.read(s, from) : null;
    if (month != null) {
      return month.letter() > 0 ? null : dated(s, first, last, month);
    }
    Found end = first.letter() == 0 && last.letter() <= 1 ? dayOfThis(s, last, from) : null;
    return end != null && end.meaning() instanceof Meaning.DayOfMonth d
        ? new Found(
            first.first(),
            first.letter(),
            end.end(),
            new Meaning.Between(new Meaning.DayOfMonth(first.value(), d.months()), d),
            RANGE)
        : null;
  }

  /** الرابع والخامس من أغسطس. */
  private static boolean isAnd(Scan s, Num last) {
    return last.letter() == 1 && s.text().folded(last.first()).charAt(0) == Letters.WAW;
  }

  private static @Nullable Found dated(Scan s, Num first, Num last, MonthName month) {
    YearTail tail = YearTail.read(s, month.end());
    Meaning from = date(month, tail, first.value());
    Meaning meaning =
        first == last ? from : new Meaning.Between(from, date(month, tail, last.value()));
    return new Found(
        first.first(), first.letter(), tail.end(), meaning, first == last ? DAY : RANGE);
  }

  /** A date in the calendar of its month; a Gregorian year tells a Hijri month's place only. */
  static Meaning date(MonthName month, YearTail tail, int day) {
    return month.hijri()
        ? new Meaning.Hijri(tail.year(), month.number(), day, tail.which())
        : new Meaning.Calendar(tail.year(), month.number(), day, tail.which());
  }

  /** في 29 الجاري: of the month. */
  private static @Nullable Found dayOfImplied(Scan s, Num day) {
    TimeWord modifier = s.bare(day.end(), Kind.MODIFIER);
    if (modifier == null || modifier.length() > 1 || !isOfMonth(s, day.end(), modifier)) {
      return null;
    }
    Meaning meaning = new Meaning.DayOfMonth(day.value(), PeriodReader.offset(modifier));
    return new Found(day.first(), day.letter(), day.end() + 1, meaning, PLACE);
  }

  /** A masculine singular: الـ24 الماضية are hours. */
  private static boolean isOfMonth(Scan s, int token, TimeWord modifier) {
    String folded = s.text().folded(token);
    char last = folded.charAt(folded.length() - 1);
    boolean place = !modifier.code().equals("following") && !modifier.code().equals("same");
    return place && last != Letters.TA_MARBUTA && last != Letters.NUN;
  }

  /** 15 من الشهر الجاري, التاسع من هذا الشهر. */
  private static @Nullable Found dayOfThis(Scan s, Num day, int at) {
    if (at == day.end()) {
      return null;
    }
    int from = s.skip(at, Kind.THIS);
    TimeWord unit = s.bare(from, Kind.UNIT1);
    if (unit == null || Unit.of(unit.code()) != Unit.MONTH || !unit.definite()) {
      return null;
    }
    TimeWord modifier = s.bare(from + 1, Kind.MODIFIER);
    if (modifier == null && from == at) {
      return null;
    }
    int end = modifier == null ? from + 1 : from + 1 + modifier.length();
    int months = modifier == null ? 0 : PeriodReader.offset(modifier);
    Meaning meaning = new Meaning.DayOfMonth(day.value(), months);
    return new Found(day.first(), day.letter(), end, meaning, PLACE);
  }

  /** A month without a day before it; null if there is none. */
  static @Nullable Found month(Scan s, int token) {
    MonthName month = MonthName.read(s, token);
    if (month == null || Guard.isName(s, token)) {
      return null;
    }
    YearTail tail = YearTail.read(s, month.end());
    boolean told = tail.end() > month.end();
    if (!month.sure() && !told && !hasCompany(s, token, month)) {
      return null;
    }
    if (month.hijri() && !told && !isRamadan(s, token, month)) {
      return null;
    }
    Found two = twoMonths(s, token, month, tail);
    if (two != null) {
      return two;
    }
    Found days = told ? null : daysAfter(s, token, month);
    return days != null
        ? days
        : new Found(token, month.letter(), tail.end(), date(month, tail, 0), MONTH);
  }

  /** شهري يونيو ويوليو الماضيين: the year that the second tells is that of both. */
  private static @Nullable Found twoMonths(Scan s, int token, MonthName first, YearTail tail) {
    TimeWord unit = s.find(token, Kind.UNIT2);
    int at = first.end();
    MonthName second =
        unit == null || tail.end() > at || !s.isOpen(at) ? null : MonthName.read(s, at);
    boolean joined =
        second != null
            && second.letter() == 1
            && second.hijri() == first.hijri()
            && second.number() == first.number() % MonthName.MONTHS + 1
            && s.text().folded(at).charAt(0) == Letters.WAW;
    if (!joined || second == null) {
      return null;
    }
    YearTail years = YearTail.read(s, second.end());
    Meaning meaning = new Meaning.Between(date(first, years, 0), date(second, years, 0));
    return new Found(token, first.letter(), years.end(), meaning, MONTHS);
  }

  /** Whether a month with an ordinary word's name stands where a time would. */
  private static boolean hasCompany(Scan s, int token, MonthName month) {
    if (month.letter() > 0 || token == 0) {
      return month.hijri() && month.letter() > 0;
    }
    return s.is(token - 1, Kind.IN)
        || s.is(token - 1, Kind.GOVERN)
        || s.is(token - 1, Kind.EDGE)
        || s.is(token - 1, Kind.TO)
        || (month.number() == RAMADAN && month.hijri() && Guard.follows(s, token, "fast"))
        || s.is(token - 1, Kind.FROM) && (!month.hijri() || month.number() == RAMADAN);
  }

  private static boolean isRamadan(Scan s, int token, MonthName month) {
    return month.sure() || hasCompany(s, token, month);
  }

  /** يوليو 13-15, أغسطس 27 إلى 29. */
  private static @Nullable Found daysAfter(Scan s, int token, MonthName month) {
    int at = month.end();
    int first = s.isOpen(at) ? s.digits(at) : -1;
    int joint = RangeJoint.end(s, at + 1);
    int last = joint > at + 1 && s.isOpen(joint) ? s.digits(joint) : -1;
    if (first < 1 || last <= first || last > 31) {
      return null;
    }
    YearTail tail = new YearTail(joint + 1, 0, Which.OPEN);
    Meaning meaning = new Meaning.Between(date(month, tail, first), date(month, tail, last));
    return new Found(token, month.letter(), joint + 1, meaning, RANGE);
  }

  /** A constant of the type DATE. */
  static Meaning constant(String value) {
    return new Meaning.Constant(TimeType.DATE, value);
  }

  /** The day of a part of a day or clock time, where one was found. */
  static Optional<Meaning> meaning(@Nullable Found found) {
    return Optional.ofNullable(found).map(Found::meaning);
  }
}
