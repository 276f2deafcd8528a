package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds what a number measures or counts: a unit or a noun, behind it or before it. */
final class Measurer {

  static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final String DECADE = "decade";
  private static final double OF_HUNDRED = 100;
  private static final double THOUSAND = 1000;

  private final FigureWords words;
  private final AnalyzedText text;
  private final TakenTimes times;
  private final boolean all;
  private final NounsBefore nounsBefore;

  /**
   * @param times found before; decades that are none of them are contracts
   * @param all whether the text is a bare quantity instead of an article
   */
  Measurer(FigureWords words, AnalyzedText text, TakenTimes times, boolean all) {
    this.words = words;
    this.text = text;
    this.times = times;
    this.all = all;
    this.nounsBefore = new NounsBefore(words, text);
  }

  /** Finds what is measured or counted: a unit, a noun behind the number, a noun before it. */
  void measure(Draft draft, Numeral numeral) {
    if (signBefore(draft)
        || unitBehind(draft, numeral)
        || canFollowNoun(numeral) && nounsBefore.nounBefore(draft, numeral)) {
      return;
    }
    boolean definite =
        draft.vague || numeral.form() == Numeral.Form.FRACTION || isConstruct(numeral);
    CountedNouns.Noun noun = words.nouns().at(text, draft.end, definite);
    if (noun != null && !words.refusals().behind(text, draft.end)) {
      takeNoun(draft, noun);
    } else if (numeral.value() == 2
        && numeral.form() == Numeral.Form.WORDS
        && !numeral.definite()) {
      nounsBefore.dualBefore(draft);
    } else if (numeral.value() == 1 && numeral.form() == Numeral.Form.WORDS && !all) {
      nounsBefore.personBefore(draft);
    }
    if (numeral.form() == Numeral.Form.FRACTION && !all) {
      share(draft);
    } else if (numeral.thousands() && draft.hasNoun()) {
      draft.value = Math.rint(draft.value * THOUSAND);
    }
  }

  /** A definite cardinal without a preposition may follow what it counts. */
  private boolean canFollowNoun(Numeral numeral) {
    boolean cardinal = numeral.isDigits() || numeral.form() == Numeral.Form.WORDS;
    return numeral.definite() && cardinal && numeral.begin() <= text.begin(numeral.first());
  }

  /** Number words may stand in construct with a definite noun: ثلاثة الأشهر. */
  private static boolean isConstruct(Numeral numeral) {
    return numeral.form() == Numeral.Form.WORDS && numeral.value() > 2 && !numeral.definite();
  }

  private void takeNoun(Draft draft, CountedNouns.Noun noun) {
    draft.noun = noun.head();
    draft.counted = words.nouns().shown(text, noun.head());
    draft.end = noun.end();
    draft.evidence += "+noun";
  }

  /** A fraction of something is a share of a hundred. */
  private void share(Draft draft) {
    draft.value *= OF_HUNDRED;
    draft.unit = new Unit("percent", Dimension.PERCENT, "", Unit.SINGULAR, false);
  }

  /** $10, %50. */
  private boolean signBefore(Draft draft) {
    int sign = draft.first - 1;
    if (sign < 0 || text.mark(sign) == 0 && text.tokens().kind(sign) == TokenKind.WORD) {
      return false;
    }
    PhraseTable.Match<Unit> match = words.units().at(text, sign);
    if (match == null || match.end() != draft.first || text.tokens().lineBefore(draft.first)) {
      return false;
    }
    boolean taken = sign > 0 && text.isNumber(sign - 1) && !text.tokens().spaceBefore(sign);
    if (taken || match.value().dimension() == Dimension.TEMPERATURE) {
      return false;
    }
    draft.first = sign;
    draft.begin = text.begin(sign);
    takeUnit(words, text, draft, match.value());
    return true;
  }

  private boolean unitBehind(Draft draft, Numeral numeral) {
    int at = draft.end;
    if (at >= text.size() || text.tokens().lineBefore(at)) {
      return false;
    }
    PhraseTable.Match<Unit> match = words.units().at(text, at);
    if (match == null && isArticleBefore(at)) {
      match = words.units().at(text, at + 1);
    }
    boolean of = draft.vague && words.frames().is(Frames.Role.FROM, text, at);
    Unit unit = match == null ? definiteUnit(of ? at + 1 : at, numeral, draft) : match.value();
    boolean contracts =
        unit != null
            && unit.code().equals(DECADE)
            && !all
            && times.at(at) == null
            && !new Ages(words.frames(), text).isBehindAge(draft.first);
    if (unit == null || contracts) {
      return false;
    }
    draft.end = match == null ? at + (of ? 2 : 1) : match.end();
    takeUnit(words, text, draft, unit);
    UnitTail.extend(words, text, draft);
    measuredOf(draft);
    if (numeral.thousands() && isGroupedByThousand(unit)) {
      draft.value = Math.rint(draft.value * THOUSAND);
    }
    return true;
  }

  /** 40% من المساحة, 3 أطنان من القمح: what is measured stands behind من, outside the words. */
  private void measuredOf(Draft draft) {
    Unit unit = draft.unit;
    if (unit == null || unit.isDuration() || unit.isMoney()) {
      return;
    }
    int of = draft.end;
    CountedNouns.Noun noun =
        words.frames().is(Frames.Role.FROM, text, of) ? words.nouns().at(text, of, true) : null;
    if (noun != null && noun.head() > of) {
      draft.counted = text.text().substring(text.begin(noun.head()), text.end(noun.head()));
    }
  }

  private static boolean isGroupedByThousand(Unit unit) {
    return switch (unit.dimension()) {
      case DURATION, MONEY, LENGTH, AREA, VOLUME, DATA, POINT, OTHER -> true;
      case PERCENT, WEIGHT, TEMPERATURE, ENERGY -> false;
    };
  }

  private boolean isArticleBefore(int at) {
    return text.folded(at).equals(ARTICLE);
  }

  /** ملايين الدولارات, نصف الساعة: a unit with its article behind a vague number. */
  private @Nullable Unit definiteUnit(int at, Numeral numeral, Draft draft) {
    boolean construct =
        draft.vague || numeral.form() != Numeral.Form.DIGITS && numeral.value() >= 0;
    Unit unit = words.units().ofDefinite(text, at);
    return unit != null && (construct || unit.isDuration()) ? unit : null;
  }

  /** Gives the draft its unit, with the country of a currency where an adjective tells it. */
  static void takeUnit(FigureWords words, AnalyzedText text, Draft draft, Unit unit) {
    draft.unit = unit;
    draft.counted = unit.dimension() == Dimension.PERCENT ? "" : unit.noun();
    draft.evidence += "+unit";
    if (Currencies.isFamily(unit)) {
      String code = words.currencies().byAdjective(text, draft.end, unit.code());
      if (!code.isEmpty()) {
        draft.end++;
        draft.unit = unit.withCode(code);
      }
    }
  }
}
