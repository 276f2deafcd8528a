package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: بين 25 و30, من عشرة إلى عشرين, 10-20, يومين أو ثلاثة. */
final class Ranges {

  private static final String AND = "" + Letters.WAW;
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String DASHES = "-–—";
  private static final int CHANGE_REACH = 10;
  private static final double MOST_TIMES_MORE = 20;

  private final FigureWords words;
  private final AnalyzedText text;
  private final boolean all;

  Ranges(FigureWords words, AnalyzedText text, boolean all) {
    this.words = words;
    this.text = text;
    this.all = all;
  }

  /** Extends a draft made of {@code left} alone to a range, where one stands there. */
  void extend(Draft draft, Numeral left) {
    boolean between = isBetween(draft.first);
    boolean from = isFrom(draft.first);
    Numeral right = right(draft.end, between, left.form());
    if (right == null || isVague(right) || isVague(left)) {
      return;
    }
    double low = scaled(left, right);
    if (right.value() <= low || from && isChange(draft.first)) {
      return;
    }
    if (!between && !from && right.value() > low * MOST_TIMES_MORE && !isDash(draft.end)) {
      return;
    }
    draft.value = low;
    draft.max = right.value();
    draft.end = right.end();
    draft.evidence += "+range";
    if (between || from) {
      draft.first = beginOfFrame(draft.first);
      draft.begin = text.beginWithoutProclitics(draft.first);
    }
  }

  private static boolean isVague(Numeral n) {
    return n.form() == Numeral.Form.VAGUE || n.form() == Numeral.Form.FEW;
  }

  /** يومين إلى ثلاثة, شهر أو شهرين: the unit stands with the lower number. */
  void extendUnit(Draft draft) {
    Numeral right = right(draft.end, isBetween(draft.first), Numeral.Form.WORDS);
    if (right != null
        && right.value() > draft.value
        && right.value() <= draft.value * MOST_TIMES_MORE) {
      Unit unit = words.units().ofStem(text, Math.min(right.end(), text.size() - 1));
      boolean sameUnit =
          unit == null || draft.unit != null && unit.code().equals(draft.unit.code());
      if (sameUnit && words.nouns().at(text, right.end(), false) == null
          || unit != null && sameUnit) {
        draft.max = right.value();
        draft.end = unit == null ? right.end() : right.end() + 1;
        draft.evidence += "+range";
      }
      return;
    }
    dualBehindOr(draft);
  }

  /** ساعة أو ساعتين. */
  private void dualBehindOr(Draft draft) {
    int at = draft.end;
    if (draft.unit == null || draft.value != 1 || !inLine(at + 1)) {
      return;
    }
    boolean or =
        words.frames().is(Frames.Role.OR, text, at) || words.frames().is(Frames.Role.TO, text, at);
    Unit unit = or ? words.units().ofStem(text, at + 1) : null;
    if (unit != null && unit.number() == Unit.DUAL && unit.code().equals(draft.unit.code())) {
      draft.max = 2;
      draft.end = at + 2;
      draft.evidence += "+range";
    }
  }

  private boolean inLine(int token) {
    return token < text.size() && !text.tokens().lineBefore(token);
  }

  private boolean isBetween(int first) {
    return words.frames().is(Frames.Role.BETWEEN, text, first - 1);
  }

  private boolean isFrom(int first) {
    return words.frames().is(Frames.Role.FROM, text, first - 1);
  }

  private int beginOfFrame(int first) {
    int frame = first - 1;
    return words.frames().is(Frames.Role.WHAT, text, frame - 1) ? frame - 1 : frame;
  }

  /** ارتفع من 20 إلى 30 tells two quantities, not a range. */
  private boolean isChange(int first) {
    for (int i = first - 2; i >= 0 && i >= first - CHANGE_REACH; i--) {
      if (text.mark(i) == '.' || text.tokens().lineBefore(i + 1)) {
        return false;
      }
      if (words.frames().is(Frames.Role.CHANGE, text, i)
          || words.frames().isStem(Frames.Role.CHANGE, text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int token) {
    return inLine(token) && text.mark(token) != 0 && DASHES.indexOf(text.mark(token)) >= 0;
  }

  /** The upper number behind a connecting word or dash; null for none. */
  private @Nullable Numeral right(int at, boolean between, Numeral.Form leftForm) {
    if (!inLine(at)) {
      return null;
    }
    if (isConnector(at, between)) {
      int number = inLine(at + 1) && text.folded(at + 1).equals(ARTICLE) ? at + 2 : at + 1;
      Numeral numeral = inLine(number) ? words.numerals().parse(text, number, false) : null;
      boolean plain = numeral != null && numeral.begin() <= text.begin(number);
      return plain ? numeral : null;
    }
    NumberWord word = words.numerals().word(text, at);
    boolean attached =
        word != null
            && (between && word.joined()
                || word.preposition() == Letters.LAM && isFromBefore(at, leftForm));
    return attached ? words.numerals().parse(text, at, false) : null;
  }

  private boolean isFromBefore(int at, Numeral.Form leftForm) {
    return leftForm != Numeral.Form.VAGUE && at >= 2 && isFrom(at - 1);
  }

  private boolean isConnector(int at, boolean between) {
    return words.frames().is(Frames.Role.TO, text, at) && isFullTo(at)
        || words.frames().is(Frames.Role.OR, text, at)
        || between && text.folded(at).equals(AND)
        || isDash(at) && (all || !isScore(at));
  }

  /** The letter ل alone joins only what begins with من. */
  private boolean isFullTo(int at) {
    return text.folded(at).length() > 1 || at >= 2 && isFrom(at - 1);
  }

  /** A dash between two digits without spaces and without a unit behind is a score or a name. */
  private boolean isScore(int dash) {
    return dash > 0
        && text.isNumber(dash - 1)
        && dash >= 2
        && !text.tokens().spaceBefore(dash - 1)
        && text.isWord(dash - 2);
  }

  /** بين 3 و5 ملايين: the scale of the upper number holds for the lower, if it has none. */
  private static double scaled(Numeral left, Numeral right) {
    boolean shares =
        left.scale() == 1 && right.scale() > 1 && left.value() < right.value() / right.scale();
    return shares ? left.value() * right.scale() : left.value();
  }
}
