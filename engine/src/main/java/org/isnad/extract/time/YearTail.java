package org.isnad.extract.time;

/**
 * What follows a day or month and tells its year: 2016, من عام 2016م, الماضي, من العام المقبل.
 *
 * @param end one past its last token; where the tail began if there is none
 * @param year 0 if not said
 * @param which which of the recurring dates
 */
record YearTail(int end, int year, Which which) {

  private static final int SHORTEST = 4;
  static final int LEAST_HIJRI = 1300;
  private static final int MOST_HIJRI = 1500;
  private static final int LEAST = 1500;
  private static final int MOST = 2150;

  static YearTail read(Scan s, int at) {
    TimeWord modifier = s.bare(at, Kind.MODIFIER);
    if (modifier != null && !modifier.code().equals("recent")) {
      int behind = at + modifier.length();
      if (isSecondTelling(s, behind)) {
        return new YearTail(era(s, behind + 1), s.digits(behind), Which.OPEN);
      }
      YearTail more = ofYear(s, behind, true);
      return more.end > at + modifier.length()
          ? more
          : new YearTail(at + modifier.length(), 0, Which.of(modifier));
    }
    int from = s.mark(at) == '\u060C' || s.mark(at) == ',' ? at + 1 : at;
    YearTail tail = ofYear(s, from, from > at);
    return tail.end > from ? tail : new YearTail(at, 0, Which.OPEN);
  }

  /**
   * @param named whether only a year after the word year counts
   */
  private static YearTail ofYear(Scan s, int at, boolean named) {
    int from = s.skip(s.skip(at, Kind.FROM), Kind.IN);
    TimeWord pointing = s.next(from, Kind.THIS);
    if (pointing != null && !pointing.joined()) {
      from++;
      TimeWord unit = s.bare(from, Kind.UNIT1);
      return unit != null && isYear(unit) && unit.definite()
          ? new YearTail(from + 1, 0, Which.THIS_YEAR)
          : new YearTail(at, 0, Which.OPEN);
    }
    TimeWord unit = s.next(from, Kind.UNIT1);
    boolean word = unit != null && isYear(unit) && !unit.joined();
    if (word && unit != null && unit.definite()) {
      TimeWord modifier = s.bare(from + 1, Kind.MODIFIER);
      if (modifier != null) {
        int behind = from + 1 + modifier.length();
        if (isSecondTelling(s, behind)) {
          return new YearTail(era(s, behind + 1), s.digits(behind), Which.OPEN);
        }
        Which which = Which.of(modifier).ofYear();
        return new YearTail(from + 1 + modifier.length(), 0, which);
      }
    }
    int number = word ? from + 1 : from;
    if ((word || !named) && s.isOpen(number) && isYearNumber(s, number)) {
      return new YearTail(era(s, number + 1), s.digits(number), Which.OPEN);
    }
    return word && isOldHijri(s, number)
        ? new YearTail(era(s, number + 1), s.digits(number), Which.OPEN)
        : new YearTail(at, 0, Which.OPEN);
  }

  /** العام المقبل 2016 tells it twice; مايو الماضي 1959 فرعا counts something else. */
  private static boolean isSecondTelling(Scan s, int at) {
    if (!s.isOpen(at) || !isYearNumber(s, at)) {
      return false;
    }
    int next = at + 1;
    boolean counted =
        s.isOpen(next)
            && s.text().isWord(next)
            && s.bare(next, Kind.ERA) == null
            && s.text().pos(next).isNominal()
            && s.text().analysis(next).proclitics().isEmpty()
            && !s.text().analysis(next).isDefinite();
    return !counted;
  }

  /** سنة 747 هجرية. */
  private static boolean isOldHijri(Scan s, int number) {
    TimeWord era = s.digits(number) > 0 ? s.bare(number + 1, Kind.ERA) : null;
    return era != null && era.code().equals("AH") && s.digits(number) < LEAST_HIJRI;
  }

  static boolean isYear(TimeWord unit) {
    return Unit.of(unit.code()) == Unit.YEAR;
  }

  /** Whether four digits stand at the token that can be a year of either calendar. */
  static boolean isYearNumber(Scan s, int token) {
    int value = s.digits(token);
    return value >= 0
        && s.digitCount(token) == SHORTEST
        && (isHijri(value) || (value >= LEAST && value <= MOST));
  }

  static boolean isHijri(int year) {
    return year >= LEAST_HIJRI && year < MOST_HIJRI;
  }

  /** The end of an era's name after a year. */
  static int era(Scan s, int at) {
    TimeWord era = s.bare(at, Kind.ERA);
    return era == null ? at : at + era.length();
  }
}
