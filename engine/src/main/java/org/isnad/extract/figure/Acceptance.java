package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.Bound;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Decides which numbers of an article count or measure something in the world. */
final class Acceptance {

  private static final String THEIR = "" + Letters.HA + Letters.MIM;
  private static final String AND = "" + Letters.WAW;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final double THOUSAND = 1000;
  private static final int ELLIPSIS_REACH = 14;
  private static final int ANNOUNCED_REACH = 5;
  private static final int REACHED_REACH = 14;
  private static final int LONGEST_CODE = 2;

  private final FigureWords words;
  private final AnalyzedText text;
  private final TakenTimes times;

  Acceptance(FigureWords words, AnalyzedText text, TakenTimes times) {
    this.words = words;
    this.text = text;
    this.times = times;
  }

  boolean accepts(Draft draft, Numeral numeral, @Nullable Draft previous) {
    if (numeral.form() == Numeral.Form.FRACTION && numeral.definite()) {
      return false;
    }
    if (draft.unit != null) {
      return acceptsMeasured(draft, numeral);
    }
    if (times.at(numeral.first()) != null || isName(draft, numeral)) {
      return false;
    }
    if (draft.hasNoun()) {
      return acceptsCounted(draft, numeral);
    }
    return acceptsBare(draft, numeral, previous);
  }

  private boolean acceptsMeasured(Draft draft, Numeral numeral) {
    boolean fractionOfNothing =
        numeral.form() == Numeral.Form.FRACTION && !draft.hasNoun() && !draft.isRange();
    if (fractionOfNothing && draft.unit != null && draft.unit.dimension() == Dimension.PERCENT) {
      NumberWord word = words.numerals().word(text, numeral.first());
      boolean share =
          word != null
              && word.role() == NumberRole.SHARE
              && text.folded(numeral.first()).endsWith(THEIR);
      return share || draft.evidence.contains("+unit");
    }
    return numeral.form() != Numeral.Form.FRACTION || !words.refusals().behind(text, numeral.end());
  }

  private boolean acceptsCounted(Draft draft, Numeral numeral) {
    if (numeral.value() == 1 && numeral.form() == Numeral.Form.WORDS) {
      return draft.first < draft.number;
    }
    if (isMonday(draft, numeral) || numeral.isDigits() && isCode(numeral.first())) {
      return false;
    }
    return !isYear(numeral) || draft.bound != Bound.EXACTLY || isSurelyCounted(draft.noun);
  }

  /** الاثنين with its article is the day of the week unless a plural stands before it. */
  private static boolean isMonday(Draft draft, Numeral numeral) {
    return numeral.definite() && numeral.value() == 2 && draft.first == draft.number;
  }

  /** 2015 مدنيا counts, 2015 مقتل does not: after such a number the noun is in the accusative. */
  private boolean isSurelyCounted(int noun) {
    return text.analysis(noun).has(Analysis.TANWIN) || words.kinds().ofNoun(text, noun) != null;
  }

  private static boolean isYear(Numeral numeral) {
    return numeral.isDigits()
        && numeral.scale() == 1
        && numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR
        && numeral.value() == Math.rint(numeral.value());
  }

  /** Whether the words around the number make it part of a name or a date. */
  boolean isName(Draft draft, Numeral numeral) {
    if (words.refusals().behind(text, draft.end)
        && !draft.hasNoun()
        && draft.bound == Bound.EXACTLY) {
      return true;
    }
    if (isRank(numeral)) {
      return true;
    }
    return numeral.isDigits()
        && (words.refusals().before(text, draft.first)
            || followsCode(draft.first)
            || !draft.hasNoun() && words.refusals().datedBefore(text, draft.first)
            || !draft.hasNoun() && (touchesName(numeral.first()) || touchesNumber(draft)));
  }

  /** الدورة العشرين, مجموعة العشرين: tens with the article behind what they name or rank. */
  private boolean isRank(Numeral numeral) {
    boolean tens = numeral.value() > 10 && numeral.value() < 100 && numeral.value() % 10 == 0;
    return tens
        && !numeral.isDigits()
        && numeral.end() == numeral.first() + 1
        && text.analysis(numeral.first()).isDefinite()
        && words.refusals().before(text, numeral.first());
  }

  /** إف - 16: a dash behind one or two letters, whatever stands behind the number. */
  private boolean followsCode(int token) {
    return token >= 2
        && text.mark(token - 1) == '-'
        && text.surface(token - 2).length() <= LONGEST_CODE
        && !text.isNumber(token - 2)
        && text.mark(token - 2) == 0;
  }

  /** F-16, إس-300. */
  private boolean touchesName(int token) {
    return token >= 2
        && text.mark(token - 1) == '-'
        && !text.tokens().spaceBefore(token)
        && !text.tokens().spaceBefore(token - 1);
  }

  /** 3-1, 2494-2345: a dash between numbers that are no range. */
  private boolean touchesNumber(Draft draft) {
    int dash = draft.end;
    boolean behind = dash + 1 < text.size() && text.mark(dash) == '-' && text.isNumber(dash + 1);
    boolean before =
        draft.first >= 2 && text.mark(draft.first - 1) == '-' && text.isNumber(draft.first - 2);
    return behind && !text.tokens().lineBefore(dash + 1)
        || before && !text.tokens().lineBefore(draft.first);
  }

  private boolean acceptsBare(Draft draft, Numeral numeral, @Nullable Draft previous) {
    if (draft.vague) {
      return true;
    }
    if (isYear(numeral)) {
      return false;
    }
    if (numeral.definite() && !numeral.isDigits() && draft.bound == Bound.EXACTLY) {
      return false;
    }
    if (draft.bound != Bound.EXACTLY) {
      return numeral.value() > 1;
    }
    if (isLoneThousand(numeral)) {
      return false;
    }
    boolean decimal =
        numeral.isDigits()
            && !(isWhole(draft.value) && isWhole(draft.max))
            && !isCode(numeral.first());
    if (actBefore(draft)) {
      draft.evidence += "+act";
      return true;
    }
    return decimal
        || isAnnounced(draft.first, numeral)
        || isPart(draft, previous)
        || draft.isRange() && draft.first < draft.number
        || numeral.scale() > 1
        || continues(draft, numeral, previous);
  }

  /** بينهم أربعة في حالة حرجة: a part of the figure before. */
  private boolean isPart(Draft draft, @Nullable Draft previous) {
    boolean part =
        previous != null
            && previous.isCount()
            && words.frames().is(Frames.Role.PART, text, draft.first - 1)
            && text.tokens().sentence(previous.first) == text.tokens().sentence(draft.first);
    if (part && previous != null) {
      draft.noun = previous.noun;
      draft.counted = previous.counted;
      draft.evidence += "+part";
    }
    return part;
  }

  /** عدد الحافلات ست, عند مستوى 95: words before tell that a number follows. */
  private boolean isAnnounced(int first, Numeral numeral) {
    if (numeral.value() < 2) {
      return false;
    }
    if (first > 0 && words.frames().is(Frames.Role.ISSUE, text, first - 1)) {
      return false;
    }
    boolean reached = words.frames().is(Frames.Role.TO, text, first - 1);
    int reach = reached ? REACHED_REACH : ANNOUNCED_REACH;
    for (int i = first - 1; i >= 0 && i >= first - reach; i--) {
      if (text.tokens().sentence(i) != text.tokens().sentence(first) || text.mark(i) != 0) {
        return false;
      }
      boolean level = i >= first - 2 && words.frames().isStem(Frames.Role.LEVEL, text, i);
      if (level || words.frames().isStem(Frames.Role.NUMBER_OF, text, i)) {
        return true;
      }
    }
    return false;
  }

  /** وأصيب 35, مقتل ثلاثة: an act on people right before tells what is counted. */
  private boolean actBefore(Draft draft) {
    int before = draft.first - 1;
    return before >= 0
        && text.tokens().sentence(before) == text.tokens().sentence(draft.first)
        && words.kinds().isActOnPeople(text, before);
  }

  /** 04.16: digits that open with a superfluous zero number a text. */
  private boolean isCode(int token) {
    String digits = text.surface(token);
    return digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
  }

  /** ألف without a noun is rather a verb: he wrote. */
  private static boolean isLoneThousand(Numeral numeral) {
    return numeral.form() == Numeral.Form.WORDS
        && numeral.value() == THOUSAND
        && numeral.end() == numeral.first() + 1;
  }

  private static boolean isWhole(double value) {
    return Double.isNaN(value) || value == Math.rint(value);
  }

  /** 144 شخصا في صنعاء و70 في عدن: the noun of the figure before is understood. */
  private boolean continues(Draft draft, Numeral numeral, @Nullable Draft previous) {
    boolean near =
        previous != null
            && previous.isCount()
            && previous.hasNoun()
            && text.tokens().sentence(previous.first) == text.tokens().sentence(draft.first)
            && draft.first - previous.end <= ELLIPSIS_REACH;
    if (!near || previous == null || !isJoined(draft, numeral) || !isScopeBehind(draft.end)) {
      return false;
    }
    draft.noun = previous.noun;
    draft.counted = previous.counted;
    draft.evidence += "+ellipsis";
    return true;
  }

  private boolean isJoined(Draft draft, Numeral numeral) {
    int before = draft.first - 1;
    if (numeral.isDigits()) {
      return before >= 0 && text.folded(before).equals(AND);
    }
    return numeral.begin() > text.begin(numeral.first());
  }

  private boolean isScopeBehind(int token) {
    return token < text.size()
        && text.isWord(token)
        && (text.pos(token) == Pos.PREPOSITION || text.analysis(token).hasPreposition());
  }

  /**
   * Units without a number: two of any unit count, one of it where it measures time or money. A
   * number right behind them makes them part of a date (العامين 1981 و2005, يوم 30).
   *
   * @param two whether the unit stands in the dual
   */
  boolean acceptsUnit(Draft draft, boolean two) {
    Unit unit = draft.unit;
    boolean dated = draft.end < text.size() && (text.isNumber(draft.end) || isOrdinal(draft.end));
    return unit != null && !dated && (two || unit.isDuration() || unit.isMoney());
  }

  private boolean isOrdinal(int token) {
    NumberWord word = words.numerals().word(text, token);
    return word != null && word.role() == NumberRole.ORDINAL && word.definite();
  }
}
