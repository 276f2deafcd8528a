package org.isnad.extract.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the day of writing or by their name, with the part of the day: أمس الثلاثاء, يوم
 * الجمعة الماضي, صباح اليوم, ساعة متأخرة من مساء أمس, الخميس الموافق 14 شباط.
 */
final class DayReader {

  private static final String OFFSET = "day:offset";
  private static final String WEEKDAY = "day:weekday";
  private static final String PART = "day:part";
  private static final String NIGHT = "day:night";
  private static final int NO_WEEKDAY = 0;

  private DayReader() {}

  /** The day at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord late = s.find(token, Kind.LATE);
    if (late != null) {
      int at = token + late.length();
      Found inner = s.isOpen(at) ? partOrDay(s, at) : null;
      if (inner == null) {
        return AdverbReader.late(s, token, late);
      }
      return inner.letter() > 0
          ? null
          : inner.from(token, late.letter()).until(inner.end(), late(late.code(), inner));
    }
    return partOrDay(s, token);
  }

  /** A vague hour takes the part of day its day tells, else its own. */
  private static Meaning late(String part, Found inner) {
    return inner.meaning() instanceof Meaning.PartOfDay
        ? inner.meaning()
        : new Meaning.PartOfDay(part, Optional.of(inner.meaning()));
  }

  private static @Nullable Found partOrDay(Scan s, int token) {
    Found night = night(s, token);
    if (night != null) {
      return night;
    }
    TimeWord prayer = s.find(token, Kind.PRAYER);
    TimeWord part = prayer == null ? s.find(token, Kind.PART) : prayer;
    if (part == null) {
      return day(s, token);
    }
    if (prayer != null && s.bare(token + 1, Kind.WEEKDAY) == null) {
      return null;
    }
    int at = s.skip(token + part.length(), Kind.FROM);
    Found day = s.isOpen(at) ? partDay(s, at) : null;
    if (day == null || day.letter() > 0) {
      return null;
    }
    Meaning meaning = new Meaning.PartOfDay(part.code(), Optional.of(day.meaning()));
    return new Found(token, part.letter(), morrow(s, part, day.end()), meaning, PART);
  }

  /** صباح اليوم التالي. */
  private static @Nullable Found dayOfText(Scan s, int at) {
    Found period = isDayWord(s.bare(at, Kind.UNIT1)) ? PeriodReader.at(s, at) : null;
    return period != null && period.meaning() instanceof Meaning.Same ? period : null;
  }

  /** The end of the second of two days that share a night: ليل الأربعاء/الخميس. */
  private static int morrow(Scan s, TimeWord part, int end) {
    boolean joint = s.mark(end) == '/' || RangeJoint.isDash(s.mark(end));
    int at = joint ? end + 1 : end;
    TimeWord second = part.code().equals("TNI") ? s.bare(at, Kind.WEEKDAY) : null;
    return second == null ? end : at + second.length();
  }

  private static @Nullable Found partDay(Scan s, int at) {
    Found day = day(s, at);
    if (day != null) {
      return day;
    }
    int from = isDayWord(s.bare(at, Kind.UNIT1)) ? at + 1 : at;
    Found numeric = NumericDateReader.at(s, from, false);
    Found date = numeric != null ? numeric : DateReader.day(s, from);
    return date != null ? date : dayOfText(s, at);
  }

  private static @Nullable Found night(Scan s, int token) {
    TimeWord word = s.find(token, Kind.NIGHT);
    word = word == null ? s.find(token, Kind.MORNING) : word;
    word = word == null ? s.find(token, Kind.EVENING) : word;
    if (word == null) {
      return middleOfNight(s, token);
    }
    int end = token + word.length();
    Found named = s.isOpen(end) ? weekday(s, end, 0, end, Optional.of(word)) : null;
    Meaning day = named == null ? new Meaning.DayOffset(word.value(), NO_WEEKDAY) : named.meaning();
    String part = part(word.kind());
    Meaning meaning = new Meaning.PartOfDay(part, Optional.of(day));
    return new Found(token, word.letter(), named == null ? end : named.end(), meaning, NIGHT);
  }

  /** منتصف الليلة الماضية. */
  private static @Nullable Found middleOfNight(Scan s, int token) {
    TimeWord edge = s.find(token, Kind.EDGE);
    TimeWord night = edge == null ? null : s.bare(token + edge.length(), Kind.NIGHT);
    if (edge == null || night == null || !edge.code().equals("mid")) {
      return null;
    }
    Meaning day = new Meaning.DayOffset(night.value(), NO_WEEKDAY);
    Meaning meaning = new Meaning.PartOfDay(Meaning.MIDNIGHT, Optional.of(day));
    int end = token + edge.length() + night.length();
    return new Found(token, edge.letter(), end, meaning, NIGHT);
  }

  private static String part(Kind kind) {
    if (kind == Kind.NIGHT) {
      return "TNI";
    }
    return kind == Kind.MORNING ? "TMO" : "TEV";
  }

  /** A day without a part of the day before it. */
  static @Nullable Found day(Scan s, int token) {
    TimeWord offset = s.find(token, Kind.DAY);
    if (offset != null && isNamed(s, token, token + offset.length())) {
      return null;
    }
    if (offset != null && offset.value() == 0) {
      int next = s.skip(token + offset.length(), Kind.WHICH);
      TimeWord later = s.bare(next, Kind.DAY);
      if (later != null && later.value() != 0) {
        return offset(s, token, offset.letter(), next, later);
      }
    }
    if (offset != null && !(offset.code().equals("0") && isUnitOfPeriod(s, token + 1))) {
      return PresentAge.isMeant(s, token, offset)
          ? new Found(token, offset.letter(), token + 1, DateReader.constant("PRESENT_REF"), OFFSET)
          : offset(s, token, offset.letter(), token, offset);
    }
    TimeWord unit = s.find(token, Kind.UNIT1);
    unit = unit == null ? s.find(token, Kind.UNIT2) : unit;
    if (isDayWord(unit) && unit != null && s.isOpen(token + 1)) {
      TimeWord later = s.bare(token + 1, Kind.DAY);
      if (later != null) {
        return offset(s, token, unit.letter(), token + 1, later);
      }
      return weekday(s, token, unit.letter(), token + 1, Optional.of(unit));
    }
    return weekday(s, token, -1, token, Optional.empty());
  }

  /** Whether today or tomorrow is part of a name: عين اليوم, حزب الغد, اليوم الدولي للسلام. */
  private static boolean isNamed(Scan s, int token, int end) {
    return Guard.isOutlet(s, token, end)
        || (s.isOpen(end) && (Guard.is(s, end, "cause") || Guard.is(s, end, "dire")));
  }

  private static boolean isDayWord(@Nullable TimeWord unit) {
    return unit != null && Unit.of(unit.code()) == Unit.DAY;
  }

  /** اليوم نفسه, اليوم التالي, اليوم الثالث are not the day of writing. */
  private static boolean isUnitOfPeriod(Scan s, int token) {
    if (s.bare(token, Kind.MODIFIER) != null) {
      return true;
    }
    Num ordinal = s.isOpen(token) ? s.ordinal(token) : null;
    return ordinal != null && ordinal.letter() == 0;
  }

  private static Found offset(Scan s, int token, int letter, int at, TimeWord offset) {
    int end = at + offset.length();
    int bracket = s.mark(end) == '(' || isAside(s, end) ? end + 1 : end;
    TimeWord weekday = s.bare(bracket, Kind.WEEKDAY);
    boolean named = weekday != null && weekday.definite();
    Meaning.DayOffset meaning =
        new Meaning.DayOffset(
            offset.value(), named && weekday != null ? weekday.value() : NO_WEEKDAY);
    if (named && weekday != null) {
      end = bracket + weekday.length();
      end = bracket > at + offset.length() && s.mark(end) == ')' ? end + 1 : end;
    }
    Found dated = named ? dated(s, token, letter, end) : null;
    return dated != null
        ? dated.until(dated.end(), new Meaning.Dated(meaning, dated.meaning()))
        : trailing(s, new Found(token, letter, end, meaning, OFFSET));
  }

  /** أمس، الأربعاء، says one day twice. */
  private static boolean isAside(Scan s, int at) {
    return s.mark(at) == '\u060C'
        && s.bare(at + 1, Kind.WEEKDAY) != null
        && s.mark(at + 2) == '\u060C';
  }

  /** A part of the day behind its day: الثلاثاء مساء. */
  private static Found trailing(Scan s, Found day) {
    TimeWord part = s.bare(day.end(), Kind.PART);
    if (part == null || part.definite() || part.length() > 1 || opensDay(s, day.end() + 1)) {
      return day;
    }
    Meaning meaning = new Meaning.PartOfDay(part.code(), Optional.of(day.meaning()));
    return day.until(day.end() + part.length(), meaning);
  }

  private static boolean opensDay(Scan s, int token) {
    return s.is(token, Kind.WEEKDAY) || s.is(token, Kind.DAY) || s.is(token, Kind.UNIT1);
  }

  private static @Nullable Found weekday(
      Scan s, int token, int letter, int at, Optional<TimeWord> before) {
    TimeWord name = before.isPresent() ? s.bare(at, Kind.WEEKDAY) : s.find(at, Kind.WEEKDAY);
    if (name == null || Guard.follows(s, at, "weekly")) {
      return null;
    }
    int end = at + name.length();
    if (!name.definite() && before.isEmpty()) {
      return ofWeek(s, token, name.letter(), end, name);
    }
    int begin = letter >= 0 ? letter : name.letter();
    Found dated = dated(s, token, begin, end);
    if (dated != null) {
      return dated;
    }
    TimeWord modifier = s.bare(end, Kind.MODIFIER);
    if (modifier != null) {
      Found exact = dated(s, token, begin, end + modifier.length());
      if (exact != null) {
        return exact;
      }
      Meaning meaning = new Meaning.Weekday(name.value(), Which.of(modifier));
      return new Found(token, begin, end + modifier.length(), meaning, WEEKDAY);
    }
    Found ofWeek = ofWeek(s, token, begin, end, name);
    if (ofWeek != null) {
      return ofWeek;
    }
    Meaning meaning = new Meaning.Weekday(name.value(), Which.OPEN);
    return trailing(s, new Found(token, begin, end, meaning, WEEKDAY));
  }

  /** A date right behind a weekday is what counts: الأربعاء، 13 شباط, أمس الاثنين 25 أبريل. */
  private static @Nullable Found dated(Scan s, int token, int letter, int end) {
    int at = s.mark(end) == '\u060C' || s.mark(end) == ',' ? end + 1 : end;
    at = s.skip(s.skip(at, Kind.OF), Kind.IN);
    at = isDayWord(s.bare(at, Kind.UNIT1)) ? at + 1 : at;
    if (!s.isOpen(at) || s.mark(end) == '(') {
      return null;
    }
    Found date = DateReader.day(s, at);
    date = date != null ? date : NumericDateReader.at(s, at, true);
    return date == null || date.letter() > 0 ? null : date.from(token, letter);
  }

  /** الأحد من الأسبوع الماضي. */
  private static @Nullable Found ofWeek(Scan s, int token, int letter, int end, TimeWord name) {
    int at = s.skip(end, Kind.FROM);
    Found week = s.isOpen(at) ? PeriodReader.at(s, at) : null;
    return week != null
            && week.letter() == 0
            && week.meaning() instanceof Meaning.UnitOffset u
            && u.unit() == Unit.WEEK
        ? new Found(
            token, letter, week.end(), new Meaning.WeekdayOfWeek(name.value(), u.count()), WEEKDAY)
        : null;
  }
}
