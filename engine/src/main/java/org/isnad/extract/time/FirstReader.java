package org.isnad.extract.time;

import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** The first or last months of a year: الأشهر الثلاثة الأولى من عام 2015. */
final class FirstReader {

  private static final String RULE = "period:months-of-year";
  private static final int QUARTER = 3;
  private static final int HALF = 6;

  private FirstReader() {}

  /**
   * The expression whose plural unit and count have been read; null if it does not go on so.
   *
   * @param count how many
   */
  static @Nullable Found at(Scan s, int token, TimeWord unit, Num count) {
    Num first = s.isOpen(count.end()) ? s.ordinal(count.end()) : null;
    TimeWord recent = s.bare(count.end(), Kind.MODIFIER);
    boolean last = recent != null && recent.code().equals("recent");
    boolean begins = first != null && first.value() == 1;
    if (Unit.of(unit.code()) != Unit.MONTH || !(begins || last)) {
      return null;
    }
    YearTail tail = YearTail.read(s, count.end() + 1);
    if (tail.end() == count.end() + 1) {
      return null;
    }
    Meaning meaning = meaning(count.value(), last, tail);
    return new Found(token, unit.letter(), tail.end(), meaning, RULE);
  }

  private static Meaning meaning(int months, boolean last, YearTail tail) {
    String code = code(months, last);
    if (!code.isEmpty()) {
      return new Meaning.Season(code, tail.year(), tail.which());
    }
    boolean hijri = tail.year() > 0 && YearTail.isHijri(tail.year());
    if (hijri || months < 2 || months >= MonthName.MONTHS) {
      return new Meaning.Constant(TimeType.DURATION, Unit.MONTH.duration(2L * months));
    }
    int from = last ? MonthName.MONTHS - months + 1 : 1;
    return new Meaning.Between(
        new Meaning.Calendar(tail.year(), from, 0, tail.which()),
        new Meaning.Calendar(tail.year(), from + months - 1, 0, tail.which()));
  }

  private static String code(int months, boolean last) {
    if (months == QUARTER) {
      return last ? "Q4" : "Q1";
    }
    return months == HALF ? (last ? "H2" : "H1") : "";
  }
}
