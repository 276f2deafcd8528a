package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/** Centuries and decades: القرن الثامن عشر, ستينيات القرن الماضي, مطلع التسعينات. */
final class CenturyReader {

  private static final String CENTURY = "date:century";
  private static final String DECADE = "date:decade";
  private static final int LAST = 21;
  private static final int TWENTIETH = 20;

  /** The decades before this one belong to the twentieth century where none is named. */
  private static final int TENS = 10;

  private CenturyReader() {}

  /** The century or decade at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord decade = s.find(token, Kind.DECADE);
    if (decade != null) {
      return decade(s, token, decade);
    }
    TimeWord unit = s.find(token, Kind.UNIT1);
    return unit == null || Unit.of(unit.code()) != Unit.CENTURY || !unit.definite()
        ? null
        : century(s, token, unit);
  }

  private static @Nullable Found century(Scan s, int token, TimeWord unit) {
    int at = token + unit.length();
    if (!s.isOpen(at)) {
      return null;
    }
    boolean digits = s.digits(at) >= 0 || s.isLooseArticle(at);
    Num n = digits ? s.cardinal(at) : s.ordinal(at);
    n = n == null ? s.cardinal(at) : n;
    if (n == null || n.letter() > 0 || !n.isBetween(1, LAST)) {
      return null;
    }
    TimeWord era = s.bare(n.end(), Kind.ERA);
    boolean hijri = era != null && era.code().equals("AH");
    boolean before = era != null && era.code().equals("BCE");
    String value = hijri ? "X" : (before ? "BC" : "") + Grains.padded(n.value() - 1, 2);
    Meaning meaning = DateReader.constant(value);
    return new Found(token, unit.letter(), YearTail.era(s, n.end()), meaning, CENTURY);
  }

  private static @Nullable Found decade(Scan s, int token, TimeWord decade) {
    int end = token + decade.length();
    int at = s.skip(end, Kind.FROM);
    if (at > end && Guard.is(s, at, "age")) {
      return null;
    }
    TimeWord unit = s.bare(at, Kind.UNIT1);
    int century = TWENTIETH;
    if (unit != null && Unit.of(unit.code()) == Unit.CENTURY && unit.definite()) {
      TimeWord modifier = s.bare(at + 1, Kind.MODIFIER);
      Found named = century(s, at, unit);
      if (named != null
          && named.meaning() instanceof Meaning.Constant c
          && c.value().length() == 2) {
        century = Integer.parseInt(c.value()) + 1;
        end = named.end();
      } else if (modifier != null) {
        century = PeriodReader.offset(modifier) < 0 ? TWENTIETH : LAST;
        end = at + 1 + modifier.length();
      }
    }
    String value = Grains.padded((century - 1) * TENS + decade.value() / TENS, 3);
    return new Found(token, decade.letter(), end, DateReader.constant(value), DECADE);
  }
}
