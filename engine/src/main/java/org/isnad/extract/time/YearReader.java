package org.isnad.extract.time;

import org.isnad.lexicon.Analysis;
import org.jspecify.annotations.Nullable;

/** Years that stand alone: عام 2011, سنة 1436 هـ, في 2014, 2494 قبل الميلاد. */
final class YearReader {

  private static final String NAMED = "date:year";
  private static final String BARE = "date:bare-year";
  private static final String RANGE = "date:years";
  private static final int LEAST_RANGE = 1500;
  private static final int LEAST_OF_HISTORY = 100;

  /** News tells of no later year of the Hijri calendar without its era. */
  private static final int LATEST_HIJRI = 1452;

  /** From here on two digits after the word year are one of the last century. */
  private static final int LEAST_BRIEF = 40;

  private static final int LEAST_BARE = 1900;
  private static final int MOST_BARE = 2100;

  private YearReader() {}

  /** A year behind the word year; null if there is none. */
  static @Nullable Found named(Scan s, int token) {
    TimeWord unit = s.find(token, Kind.UNIT1);
    if (unit == null) {
      unit = s.find(token, Kind.UNIT2);
    }
    if (unit == null || !YearTail.isYear(unit)) {
      return null;
    }
    int at = token + unit.length();
    Found two = unit.kind() == Kind.UNIT2 ? twoYears(s, token, unit, at) : null;
    if (two != null) {
      return two;
    }
    boolean marked = s.mark(at) == '(' || s.mark(at) == '.' || RangeJoint.isDash(s.mark(at));
    at = marked ? at + 1 : at;
    if (s.isOpen(at) && YearTail.isYearNumber(s, at) && !hasMore(s, at + 1)) {
      return new Found(token, unit.letter(), closed(s, at), year(s, at), NAMED);
    }
    if (!marked && isOfHistory(s, at)) {
      return new Found(token, unit.letter(), closed(s, at), year(s, at), NAMED);
    }
    int brief = s.digits(at);
    if (brief >= LEAST_BRIEF && s.digitCount(at) == 2 && !marked && !isUnitOf(s, at + 1)) {
      return new Found(token, unit.letter(), at + 1, yearOf(LEAST_BARE + brief), NAMED);
    }
    return inWords(s, token, unit);
  }

  /** عامي 1844 و1922: from the one to the other; null if no two years stand so. */
  private static @Nullable Found twoYears(Scan s, int token, TimeWord unit, int at) {
    int last = s.isOpen(at) ? RangeJoint.end(s, at + 1) : at + 1;
    if (last == at + 1 || !s.isOpen(last) || hasMore(s, last + 1)) {
      return null;
    }
    int from = s.digits(at);
    int to = s.digits(last);
    TimeWord era = s.bare(last + 1, Kind.ERA);
    if (era != null && era.code().equals("BCE") && from > to && to > 0) {
      Meaning meaning = DateReader.constant("BC" + from + "/BC" + to);
      return new Found(token, unit.letter(), YearTail.era(s, last + 1), meaning, RANGE);
    }
    boolean common = era == null || era.code().equals("CE");
    boolean hijri = to < LATEST_HIJRI && YearTail.isHijri(from) && YearTail.isHijri(to);
    boolean years = from >= LEAST_OF_HISTORY && from < to && to <= MOST_BARE;
    return common && years && !hijri
        ? new Found(
            token,
            unit.letter(),
            YearTail.era(s, last + 1),
            new Meaning.Between(yearOf(from), yearOf(to)),
            RANGE)
        : null;
  }

  /** عام 786, سنة 747 هجرية. */
  private static boolean isOfHistory(Scan s, int at) {
    int value = s.isOpen(at) ? s.digits(at) : -1;
    boolean old = value >= LEAST_OF_HISTORY && value < YearTail.LEAST_HIJRI;
    boolean told = s.bare(at + 1, Kind.ERA) != null || (!counts(s, at) && !isUnitOf(s, at + 1));
    return old && told && s.digitCount(at) >= 3;
  }

  private static boolean isUnitOf(Scan s, int at) {
    char mark = s.mark(at);
    boolean era = s.bare(at, Kind.ERA) != null;
    return era || mark == '%' || mark == '/' || mark == '.' || s.digits(at) >= 0;
  }

  private static int closed(Scan s, int number) {
    int end = YearTail.era(s, number + 1);
    return s.mark(number - 1) == '(' && s.mark(end) == ')' ? end + 1 : end;
  }

  private static @Nullable Found inWords(Scan s, int token, TimeWord unit) {
    Num n = s.isOpen(token + 1) ? s.cardinal(token + 1) : null;
    return n != null && !n.digits() && n.isBetween(LEAST_BARE, MOST_BARE)
        ? new Found(token, unit.letter(), n.end(), yearOf(n.value()), NAMED)
        : null;
  }

  private static Meaning year(Scan s, int number) {
    TimeWord era = s.bare(number + 1, Kind.ERA);
    int value = s.digits(number);
    if (era != null && era.code().equals("BCE")) {
      return DateReader.constant("BC" + s.text().surface(number));
    }
    boolean hijri = era != null ? era.code().equals("AH") : YearTail.isHijri(value);
    return hijri ? new Meaning.Hijri(value, 0, 0, Which.OPEN) : yearOf(value);
  }

  /** The year in digits at the token, with its era. */
  static Found number(Scan s, int token) {
    return new Found(token, 0, YearTail.era(s, token + 1), year(s, token), BARE);
  }

  private static Meaning yearOf(int value) {
    return new Meaning.Calendar(value, 0, 0, Which.OPEN);
  }

  /** Four digits that can be nothing but a year; null if there are none. */
  static @Nullable Found bare(Scan s, int token) {
    int value = s.digits(token);
    if (value < 0 || s.digitCount(token) != 4 || hasMore(s, token + 1)) {
      return null;
    }
    TimeWord era = s.bare(token + 1, Kind.ERA);
    boolean told = era != null && YearTail.isYearNumber(s, token);
    if (era != null && era.code().equals("BCE")) {
      told = true;
    }
    boolean plausible = value >= LEAST_BARE && value <= MOST_BARE && !counts(s, token);
    if (!told && (!plausible || Guard.isOtherNumber(s, token) || isPart(s, token))) {
      return null;
    }
    return number(s, token);
  }

  /** 1994-2000, 2494-2345 قبل الميلاد; null if no two years stand so. */
  static @Nullable Found range(Scan s, int token) {
    boolean joint = RangeJoint.isDash(s.mark(token + 1)) || s.mark(token + 1) == '/';
    int last = token + 2;
    if (!joint || !s.isOpen(last) || s.digitCount(token) != 4 || s.digitCount(last) != 4) {
      return null;
    }
    int from = s.digits(token);
    int to = s.digits(last);
    TimeWord era = s.bare(last + 1, Kind.ERA);
    boolean ancient = era != null && era.code().equals("BCE");
    if (ancient && from > to && to > 0) {
      String value = "BC" + from + "/BC" + to;
      return new Found(token, 0, YearTail.era(s, last + 1), DateReader.constant(value), RANGE);
    }
    boolean plausible = from >= LEAST_RANGE && to <= MOST_BARE && from < to;
    Meaning meaning = new Meaning.Between(yearOf(from), yearOf(to));
    return plausible && !hasMore(s, last + 1)
        ? new Found(token, 0, YearTail.era(s, last + 1), meaning, RANGE)
        : null;
  }

  /** Whether the digits belong to a longer number, a price, a score. */
  private static boolean isPart(Scan s, int token) {
    char before = token > 0 && s.touches(token) ? s.text().mark(token - 1) : 0;
    return before == '/' || before == '$' || before == '#' || before == ':' || before == '.';
  }

  private static boolean hasMore(Scan s, int at) {
    char mark = s.mark(at);
    return mark == '%' || ((mark == '/' || mark == ':') && s.digits(at + 1) >= 0);
  }

  /** Whether a noun follows that the number counts. */
  private static boolean counts(Scan s, int token) {
    if (!s.isOpen(token + 1) || !s.text().isWord(token + 1)) {
      return false;
    }
    if (token > 0 && (s.is(token - 1, Kind.IN) || s.is(token - 1, Kind.GOVERN))) {
      return false;
    }
    if (s.bare(token + 1, Kind.FROM) != null) {
      // 2000 من المعتقلين
      return s.isOpen(token + 2) && s.text().isWord(token + 2) && !s.isTimeWord(token + 2);
    }
    if (Guard.is(s, token + 1, "measure")) {
      return true;
    }
    if (s.isTimeWord(token + 1)) {
      return false;
    }
    Analysis next = s.text().analysis(token + 1);
    return next.pos().isNominal() && !next.isDefinite() && next.proclitics().isEmpty();
  }
}
