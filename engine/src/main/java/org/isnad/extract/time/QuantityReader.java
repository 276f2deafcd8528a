package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.lexicon.Analysis;
import org.isnad.model.TimeType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Durations, and the days reached by counting them back or forth: قبل يومين, بعد 3 أيام, منذ عام.
 */
final class QuantityReader {

  private static final String DURATION = "duration";

  /** How the rules begin that read a governor and the stretch it governs. */
  static final String SHIFT = "shift:";

  private static final String AGO = SHIFT + "ago";
  private static final String LATER = SHIFT + "later";
  private static final String SOON = SHIFT + "soon";
  private static final String EVERY = "set:every";

  /** More years than this are not a person's age. */
  private static final int OLDEST = 130;

  private static final int MOST_DECADES = 10;

  private QuantityReader() {}

  /** The expression at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token, boolean alone) {
    TimeWord every = s.find(token, Kind.EVERY);
    if (every != null) {
      return every(s, token, every);
    }
    TimeWord governor = s.find(token, Kind.GOVERN);
    if (governor != null && s.isOpen(token + governor.length())) {
      return governed(s, token, governor);
    }
    Quantity q = Quantity.read(s, token);
    return q == null || !stands(s, q, alone) ? null : duration(s, q);
  }

  private static boolean stands(Scan s, Quantity q, boolean alone) {
    if (isTailOfNumber(s, q.first()) || q.unit() == Unit.DECADE && isContracts(s, q)) {
      return false;
    }
    boolean bracketed = q.unit() == Unit.YEAR && Guard.isAge(s, q.first(), q.end());
    boolean young = q.halves() <= 2 * OLDEST;
    boolean age = (young && bracketed) || Guard.follows(s, q.first(), "age");
    return !age && (q.firm() || alone || isFor(s, q) || isAdverb(s, q));
  }

  /** وقع خمسة عقود, 31 عقدا: contracts are signed, and nobody counts decades beyond ten. */
  private static boolean isContracts(Scan s, Quantity q) {
    return q.halves() > 2 * MOST_DECADES || Guard.isSigned(s, q.first());
  }

  /** عشر of ثمانية عشر, which was refused as a whole. */
  private static boolean isTailOfNumber(Scan s, int token) {
    Num whole = token > 0 && s.isNumberWord(token - 1) ? s.cardinal(token - 1) : null;
    return whole != null && whole.end() > token && s.isNumberWord(token);
  }

  /** لسنوات: a plural that the preposition governs; لسنوات الحرب measures nothing. */
  private static boolean isFor(Scan s, Quantity q) {
    return q.letter() == 1
        && q.halves() == 0
        && s.text().folded(q.first()).charAt(0) == Letters.LAM
        && !isOfNoun(s, q.end());
  }

  /** أياما, شهورا: the accusative makes the bare plural an adverb. */
  private static boolean isAdverb(Scan s, Quantity q) {
    String folded = s.text().folded(q.end() - 1);
    return q.letter() == 0 && q.halves() == 0 && folded.charAt(folded.length() - 1) == Letters.ALIF;
  }

  private static @Nullable Found governed(Scan s, int token, TimeWord governor) {
    int at = token + governor.length();
    Quantity q = Quantity.read(s, at);
    if (q == null || q.letter() > 0 || isLoneUnitOfName(s, q)) {
      return null;
    }
    boolean counted = q.halves() > 0 && q.most() == 0;
    boolean measured = isMeasuredFrom(s, q.end());
    return switch (governor.code()) {
      case "before" ->
          q.about() || !counted || (measured && !isShiftedFrom(s, q))
              ? vagueOr(s, token, governor, q, measured)
              : shift(token, governor, q, -q.halves(), measured, AGO);
      case "after" ->
          q.about() || measured || !counted
              ? vagueOr(s, token, governor, q, measured || q.about())
              : shift(token, governor, q, q.halves(), true, LATER);
      default -> duration(s, q);
    };
  }

  /** A lone singular with an adjective or noun behind it that makes it something else. */
  private static boolean isLoneUnitOfName(Scan s, Quantity q) {
    if (!q.firm() && isOfNoun(s, q.end())) {
      return true;
    }
    if (!q.firm() && q.halves() == 0) {
      return MonthName.read(s, q.end()) != null;
    }
    return !q.firm()
        && (s.is(q.end(), Kind.WEEKDAY)
            || s.is(q.end(), Kind.DAY)
            || s.digits(q.end()) >= 0
            || MonthName.read(s, q.first()) != null
            || YearReader.named(s, q.first()) != null
            || YearTail.read(s, q.end()).end() > q.end());
  }

  /** A unit that a noun with the article defines measures nothing: أيام السنة, يوم العيد. */
  private static boolean isOfNoun(Scan s, int at) {
    if (!s.isOpen(at) || !s.text().isWord(at)) {
      return false;
    }
    Analysis a = s.text().analysis(at);
    return a.isDefinite() && a.proclitics().isEmpty();
  }

  private static boolean isMeasuredFrom(Scan s, int at) {
    return isFrom(s, at) || s.bare(at, Kind.ON) != null;
  }

  /** A day some days before an event; minutes before one measure only. */
  private static boolean isShiftedFrom(Scan s, Quantity q) {
    return isFrom(s, q.end()) && q.unit().compareTo(Unit.DAY) >= 0;
  }

  private static boolean isFrom(Scan s, int at) {
    return s.bare(at, Kind.FROM) != null;
  }

  private static Found vagueOr(Scan s, int token, TimeWord governor, Quantity q, boolean measured) {
    boolean past = governor.code().equals("before");
    boolean coming = q.firm() && Tense.at(s, token, q.end()) == Tense.FUTURE;
    if (q.halves() == 0 && !measured && (past || coming)) {
      Meaning meaning = DateReader.constant(past ? "PAST_REF" : "FUTURE_REF");
      return new Found(token, governor.letter(), q.end(), meaning, SOON);
    }
    return duration(s, q);
  }

  private static Found shift(
      int token, TimeWord governor, Quantity q, int halves, boolean fromText, String rule) {
    Meaning meaning = new Meaning.Shift(q.unit(), halves, fromText, Optional.empty());
    return new Found(token, governor.letter(), q.end(), meaning, rule);
  }

  private static Found duration(Scan s, Quantity q) {
    int end = q.end();
    TimeWord modifier = q.definite() || q.firm() ? s.bare(end, Kind.MODIFIER) : null;
    if (modifier != null) {
      end += modifier.length();
    }
    Meaning meaning = new Meaning.Constant(TimeType.DURATION, q.value());
    return new Found(q.first(), q.letter(), end, meaning, DURATION);
  }

  /** كل يوم, كل ساعتين; كل خمس سنوات measures a stretch. */
  private static @Nullable Found every(Scan s, int token, TimeWord every) {
    int at = token + 1;
    if (every.definite() || !s.isOpen(at)) {
      return null;
    }
    Quantity q = Quantity.read(s, at);
    boolean weekly = q != null && s.bare(q.end(), Kind.WEEKDAY) != null;
    if (q != null && !weekly && q.letter() == 0 && q.halves() > 0 && !q.definite()) {
      Meaning set = new Meaning.Constant(TimeType.SET, q.value());
      return new Found(token, every.letter(), q.end(), set, EVERY);
    }
    TimeWord unit = s.bare(at, Kind.UNIT1);
    boolean named = unit != null && s.bare(at + 1, Kind.WEEKDAY) != null;
    at = named ? at + 1 : at;
    TimeWord day = s.bare(at, Kind.WEEKDAY);
    if (day != null && !day.definite()) {
      Meaning set = new Meaning.Constant(TimeType.SET, "P1W");
      return new Found(token, every.letter(), at + day.length(), set, EVERY);
    }
    return null;
  }
}
