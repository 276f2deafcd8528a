package org.isnad.extract.time;

import org.isnad.model.TimeType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The unit that a number is told by: خمسة آلاف لتر في اليوم, دورتان بالسنة, ألف راكب في الساعة. */
final class RateReader {

  private static final String RULE = "set:rate";

  /** Tokens behind the number in which its unit stands. */
  private static final int REACH = 8;

  private RateReader() {}

  /** The unit at the token, behind in or per, with a number before it; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord unit = s.find(token, Kind.UNIT1);
    if (unit == null || !unit.definite() || unit.length() > 1) {
      return null;
    }
    boolean per = unit.letter() == 1 && s.text().folded(token).charAt(0) == Letters.BA;
    boolean in = unit.letter() == 0 && s.isOpen(token) && s.is(token - 1, Kind.IN);
    if (!(per || in) || !endsPhrase(s, token + 1) || !isCounted(s, in ? token - 1 : token)) {
      return null;
    }
    Meaning rate = new Meaning.Constant(TimeType.SET, Unit.of(unit.code()).duration(2));
    return new Found(token, unit.letter(), token + 1, rate, RULE);
  }

  /** Whether nothing behind the unit says which one: في اليوم التالي, في الساعة الثانية. */
  private static boolean endsPhrase(Scan s, int next) {
    if (!s.isOpen(next)) {
      return true;
    }
    if (s.text().isNumber(next)
        || s.isLooseArticle(next)
        || s.isNumberWord(next)
        || s.mark(next) == '(') {
      return false;
    }
    return !s.text().isWord(next)
        || s.is(next, Kind.THIS)
        || (!s.isTimeWord(next) && !s.text().analysis(next).isDefinite());
  }

  private static boolean isCounted(Scan s, int token) {
    int sentence = s.text().tokens().sentence(token);
    for (int i = token - 1; i >= 0 && i >= token - REACH; i--) {
      if (s.text().tokens().sentence(i) != sentence || s.is(i, Kind.UNIT1) || s.is(i, Kind.DAY)) {
        return false;
      }
      if (s.text().isNumber(i) || s.isNumberWord(i) || s.is(i, Kind.TIMES)) {
        return true;
      }
    }
    return false;
  }
}
