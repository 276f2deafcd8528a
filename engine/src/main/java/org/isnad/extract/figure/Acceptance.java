package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.Bound;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Decides which numbers of an article count or measure something in the world. */
final class Acceptance {

  private static final String AND = "" + Letters.WAW;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int ELLIPSIS_REACH = 14;

  private final FigureWords words;
  private final AnalyzedText text;
  private final TakenTimes times;

  Acceptance(FigureWords words, AnalyzedText text, TakenTimes times) {
    this.words = words;
    this.text = text;
    this.times = times;
  }

  boolean accepts(Draft draft, Numeral numeral, @Nullable Draft previous) {
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
      return draft.evidence.contains("+unit");
    }
    return numeral.form() != Numeral.Form.FRACTION || !words.refusals().behind(text, numeral.end());
  }

  private boolean acceptsCounted(Draft draft, Numeral numeral) {
    if (numeral.value() == 1 && numeral.form() == Numeral.Form.WORDS) {
      return false;
    }
    return !isYear(numeral) || draft.bound != Bound.EXACTLY || isSurelyCounted(draft.noun);
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

  private boolean isName(Draft draft, Numeral numeral) {
    if (words.refusals().behind(text, draft.end)
        && !draft.hasNoun()
        && draft.bound == Bound.EXACTLY) {
      return true;
    }
    return numeral.isDigits()
        && !draft.hasNoun()
        && (words.refusals().before(text, draft.first) || touchesName(numeral.first()));
  }

  /** F-16, إس-300. */
  private boolean touchesName(int token) {
    return token >= 2
        && text.mark(token - 1) == '-'
        && !text.tokens().spaceBefore(token)
        && !text.tokens().spaceBefore(token - 1);
  }

  private boolean acceptsBare(Draft draft, Numeral numeral, @Nullable Draft previous) {
    if (draft.vague) {
      return true;
    }
    if (isYear(numeral)) {
      return false;
    }
    if (draft.bound != Bound.EXACTLY) {
      return numeral.value() > 1;
    }
    boolean decimal = numeral.isDigits() && numeral.value() != Math.rint(numeral.value());
    return decimal || numeral.scale() > 1 || continues(draft, numeral, previous);
  }

  /** 144 شخصا في صنعاء و70 في عدن: the noun of the figure before is understood. */
  private boolean continues(Draft draft, Numeral numeral, @Nullable Draft previous) {
    boolean near =
        previous != null
            && previous.isCount()
            && previous.hasNoun()
            && text.tokens().sentence(previous.first) == text.tokens().sentence(draft.first)
            && draft.first - previous.end <= ELLIPSIS_REACH;
    if (!near || previous == null || !isJoined(numeral) || !isScopeBehind(draft.end)) {
      return false;
    }
    draft.noun = previous.noun;
    draft.counted = previous.counted;
    draft.evidence += "+ellipsis";
    return true;
  }

  private boolean isJoined(Numeral numeral) {
    int before = numeral.first() - 1;
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

  /** Units without a number: durations always, others where the number two or one is said. */
  boolean acceptsUnit(Draft draft, boolean counted) {
    boolean duration = draft.unit != null && draft.unit.isDuration();
    return counted || duration;
  }

  boolean acceptsDual(Draft draft) {
    return !words.refusals().isNoNoun(text, draft.number);
  }

  boolean isDefinitePlural(int token) {
    if (!text.analysis(token).isDefinite()) {
      return false;
    }
    for (Analysis a : text.form(token).analyses()) {
      if (a.isDefinite() && a.has(Analysis.PLURAL)) {
        return true;
      }
    }
    return false;
  }
}
