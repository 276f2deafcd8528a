package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.model.TimeType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A unit of time told by its place: الأسبوع الماضي, هذا العام, اليوم التالي, السنوات الخمس الأخيرة.
 */
final class PeriodReader {

  private static final String UNIT = "period:unit";
  private static final String SAME = "period:same";
  private static final String UNITS = "period:units";
  private static final String VAGUE = "period:vague";
  private static final int TWO = 2;
  private static final int QUARTERS = 4;

  /** العام, the year and general. */
  private static final String GENERAL = Letters.fold("\u0627\u0644\u0639\u0627\u0645");

  private PeriodReader() {}

  /** The period at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord pointing = s.find(token, Kind.THIS);
    if (pointing != null) {
      return pointed(s, token, pointing.letter(), false);
    }
    TimeWord distant = s.find(token, Kind.THAT);
    if (distant != null) {
      return pointed(s, token, distant.letter(), true);
    }
    TimeWord same = s.find(token, Kind.SAMEAS);
    if (same != null) {
      return same.definite() ? null : pointed(s, token, same.letter(), true);
    }
    TimeWord unit = s.find(token, Kind.UNIT1);
    if (unit != null) {
      return single(s, token, unit);
    }
    TimeWord many = s.find(token, Kind.UNIT9);
    if (many != null && many.definite()) {
      return plural(s, token, many);
    }
    TimeWord stretch = s.find(token, Kind.STRETCH);
    if (stretch != null) {
      return stretch(s, token, stretch);
    }
    TimeWord part = s.find(token, Kind.FRACTION);
    if (part != null) {
      return part.definite() && part.value() == QUARTERS ? quarter(s, token, part) : null;
    }
    TimeWord two = s.find(token, Kind.UNIT2);
    return two != null && two.definite() ? dual(s, token, two) : null;
  }

  /** هذا الأسبوع, ذلك العام. */
  private static @Nullable Found pointed(Scan s, int token, int letter, boolean distant) {
    TimeWord stretch = s.bare(token + 1, Kind.STRETCH);
    if (stretch != null && stretch.definite() && !stretch.code().equals("session")) {
      Meaning reference = DateReader.constant(distant ? "PAST_REF" : "PRESENT_REF");
      Meaning meaning = isSeason(stretch) && !distant ? new Meaning.GameSeason(0) : reference;
      return new Found(token, letter, token + 1 + stretch.length(), meaning, VAGUE);
    }
    TimeWord season = s.bare(token + 1, Kind.SEASON);
    if (season != null && season.definite()) {
      Which which = distant ? Which.SAME_YEAR : Which.THIS;
      Meaning meaning = new Meaning.Season(season.code(), 0, which);
      return new Found(token, letter, token + 1 + season.length(), meaning, UNIT);
    }
    TimeWord unit = s.bare(token + 1, Kind.UNIT1);
    if (unit == null || !unit.definite() || Unit.of(unit.code()).compareTo(Unit.DAY) < 0) {
      return null;
    }
    Unit u = Unit.of(unit.code());
    Meaning meaning = distant ? new Meaning.Same(Optional.of(u), 0) : new Meaning.UnitOffset(u, 0);
    Found found =
        new Found(token, letter, token + 1 + unit.length(), meaning, distant ? SAME : UNIT);
    return distant ? inOtherYear(s, found) : found;
  }

  /** The period found with the year behind it: الفترة نفسها من العام الماضي, نفس الشهر من 2014. */
  static Found inOtherYear(Scan s, Found same) {
    int at = s.skip(same.end(), Kind.FROM);
    if (!s.isOpen(at)) {
      return same;
    }
    Found year = YearReader.named(s, at);
    year = year == null && s.is(at, Kind.UNIT1) ? at(s, at) : year;
    year = year == null && at > same.end() ? YearReader.bare(s, at) : year;
    boolean told = year != null && year.letter() == 0 && isYear(year.meaning());
    return told && year != null ? same.until(year.end(), new Meaning.SameIn(year.meaning())) : same;
  }

  /** عام 2014, العام الماضي, العام السابق. */
  private static boolean isYear(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Calendar c -> true;
      case Meaning.UnitOffset u -> u.unit() == Unit.YEAR;
      case Meaning.Same s -> s.unit().filter(u -> u == Unit.YEAR).isPresent();
      default -> false;
    };
  }

  private static @Nullable Found single(Scan s, int token, TimeWord unit) {
    int at = s.skip(token + unit.length(), Kind.YEARKIND);
    TimeWord modifier = s.bare(at, Kind.MODIFIER);
    if (modifier == null || !unit.definite()) {
      return null;
    }
    if (isGeneral(s, token, modifier)) {
      return null;
    }
    Unit u = Unit.of(unit.code());
    int end = at + modifier.length();
    return switch (modifier.code()) {
      case "same" ->
          inOtherYear(s, found(token, unit, end, new Meaning.Same(Optional.of(u), 0), SAME));
      case "following" -> found(token, unit, end, new Meaning.Same(Optional.of(u), 1), SAME);
      case "previous" -> found(token, unit, end, new Meaning.Same(Optional.of(u), -1), SAME);
      default ->
          u == Unit.YEAR && s.isOpen(end) && YearTail.isYearNumber(s, end)
              ? dated(s, token, unit, end)
              : offset(token, unit, end, u, offset(modifier));
    };
  }

  /** الأمين العام السابق: the word is an adjective, the modifier describes a man. */
  private static boolean isGeneral(Scan s, int token, TimeWord modifier) {
    boolean timely = modifier.code().equals("past") || modifier.code().equals("next");
    return !timely
        && token > 0
        && s.text().folded(token).equals(GENERAL)
        && Guard.follows(s, token, "title");
  }

  /** العام المقبل 2016م: the number tells. */
  private static Found dated(Scan s, int token, TimeWord unit, int number) {
    Found year = YearReader.number(s, number);
    return found(token, unit, year.end(), year.meaning(), UNIT);
  }

  private static @Nullable Found offset(int token, TimeWord unit, int end, Unit u, int count) {
    return switch (u) {
      case SECOND, MINUTE -> null;
      case HOUR -> found(token, unit, end, duration(u.duration(TWO)), UNITS);
      // العقد الحالي is a contract
      case DECADE -> count == 0 ? null : found(token, unit, end, duration(u.duration(TWO)), UNITS);
      case DAY, WEEK, MONTH, YEAR, CENTURY ->
          found(token, unit, end, new Meaning.UnitOffset(u, count), UNIT);
    };
  }

  /** How many units on from the one of writing a modifier points. */
  static int offset(TimeWord modifier) {
    return switch (modifier.code()) {
      case "past", "previous" -> -1;
      case "before" -> -TWO;
      case "next", "following" -> 1;
      case "after" -> TWO;
      default -> 0;
    };
  }

  /** الأيام الثلاثة الماضية, الساعات الـ24 المقبلة, الأيام القليلة الماضية, السنوات الأخيرة. */
  private static @Nullable Found plural(Scan s, int token, TimeWord unit) {
    Unit u = Unit.of(unit.code());
    int at = s.skip(otherUnit(s, token + unit.length()), Kind.YEARKIND);
    Num count = s.isOpen(at) ? s.cardinal(at) : null;
    boolean counted = count != null && count.letter() == 0;
    Found first = counted && count != null ? FirstReader.at(s, token, unit, count) : null;
    if (first != null) {
      return first;
    }
    int from = counted && count != null ? count.end() : s.skip(at, Kind.SOME);
    TimeWord modifier = s.bare(from, Kind.MODIFIER);
    if (modifier == null) {
      return null;
    }
    int end = from + modifier.length();
    Found month = modifier.code().equals("recent") ? ofMonth(s, end) : null;
    if (month != null) {
      return found(token, unit, month.end(), new Meaning.Edge("end", month.meaning()), UNITS);
    }
    if (counted && count != null) {
      return found(token, unit, end, new Meaning.Units(u, count.value(), offset(modifier)), UNITS);
    }
    return found(token, unit, end, vague(modifier), VAGUE);
  }

  /** One past the second of two units that share what follows: الأيام والأسابيع المقبلة. */
  private static int otherUnit(Scan s, int at) {
    TimeWord other = s.next(at, Kind.UNIT9);
    return other != null && other.joined() && other.definite() ? at + other.length() : at;
  }

  /** الأيام الأخيرة من شهر رمضان. */
  private static @Nullable Found ofMonth(Scan s, int at) {
    int from = s.skip(at, Kind.FROM);
    return from > at && s.isOpen(from) ? DateReader.month(s, from) : null;
  }

  private static Meaning vague(TimeWord modifier) {
    return switch (modifier.code()) {
      case "next", "after", "following" -> DateReader.constant("FUTURE_REF");
      case "this" -> DateReader.constant("PRESENT_REF");
      default -> DateReader.constant("PAST_REF");
    };
  }

  /** الموسم المقبل, الجلسة الأخيرة. */
  private static @Nullable Found stretch(Scan s, int token, TimeWord stretch) {
    if (!stretch.definite()) {
      return null;
    }
    int at = s.skip(token + stretch.length(), Kind.YEARKIND);
    TimeWord fresh = isSeason(stretch) ? s.bare(at, Kind.FRESH) : null;
    if (fresh != null) {
      return found(token, stretch, at + fresh.length(), new Meaning.GameSeason(1), VAGUE);
    }
    TimeWord modifier = s.bare(at, Kind.MODIFIER);
    if (modifier == null || modifier.code().equals("same")) {
      return null;
    }
    boolean placed = isSeason(stretch) && !modifier.code().equals("recent");
    Meaning meaning = placed ? new Meaning.GameSeason(offset(modifier)) : vague(modifier);
    return found(token, stretch, at + modifier.length(), meaning, VAGUE);
  }

  private static boolean isSeason(TimeWord stretch) {
    return stretch.code().equals("season");
  }

  /** الربع الماضي, الربع نفسه من العام الماضي. */
  private static @Nullable Found quarter(Scan s, int token, TimeWord part) {
    int at = token + part.length();
    TimeWord modifier = s.bare(at, Kind.MODIFIER);
    if (modifier == null || modifier.code().equals("recent")) {
      return null;
    }
    int end = at + modifier.length();
    return switch (modifier.code()) {
      case "same" ->
          inOtherYear(s, found(token, part, end, new Meaning.Same(Optional.empty(), 0), SAME));
      case "previous", "following" ->
          found(token, part, end, new Meaning.Quarter(offset(modifier), true), UNIT);
      default -> found(token, part, end, new Meaning.Quarter(offset(modifier), false), UNIT);
    };
  }

  /** الأسبوعين الماضيين. */
  private static @Nullable Found dual(Scan s, int token, TimeWord unit) {
    int at = token + unit.length();
    TimeWord modifier = s.bare(at, Kind.MODIFIER);
    Unit u = Unit.of(unit.code());
    return modifier == null
        ? null
        : found(
            token,
            unit,
            at + modifier.length(),
            new Meaning.Units(u, TWO, offset(modifier)),
            UNITS);
  }

  static Meaning duration(String value) {
    return new Meaning.Constant(TimeType.DURATION, value);
  }

  private static Found found(int token, TimeWord unit, int end, Meaning meaning, String rule) {
    return new Found(token, unit.letter(), end, meaning, rule);
  }
}
