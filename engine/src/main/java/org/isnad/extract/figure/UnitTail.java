package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** What may follow a unit and change the value: ساعة ونصف, 20 دولارا و43 سنتا, تحت الصفر. */
final class UnitTail {

  private static final String AND = "" + Letters.WAW;
  private static final double CENTS = 100;
  private static final String CENT = "cent";
  private static final String PIASTRE = "piastre";
  private static final String HALALA = "halala";

  private UnitTail() {}

  /** Extends the draft over what follows its unit; whether there was anything. */
  static boolean extend(FigureWords words, AnalyzedText text, Draft draft) {
    return fraction(words, text, draft)
        || minor(words, text, draft)
        || belowZero(words, text, draft);
  }

  private static boolean inLine(AnalyzedText text, int token) {
    return token < text.size() && !text.tokens().lineBefore(token);
  }

  private static boolean fraction(FigureWords words, AnalyzedText text, Draft draft) {
    int at = draft.end;
    if (!inLine(text, at)) {
      return false;
    }
    boolean loose = text.folded(at).equals(AND) && inLine(text, at + 1);
    NumberWord word = words.numerals().word(text, loose ? at + 1 : at);
    if (word == null
        || word.role() != NumberRole.FRACTION
        || !(loose ? word.isBare() : word.joined())) {
      return false;
    }
    draft.value += word.value();
    draft.end = loose ? at + 2 : at + 1;
    repeatUnit(words, text, draft);
    return true;
  }

  /** ساعة ونصف الساعة. */
  private static void repeatUnit(FigureWords words, AnalyzedText text, Draft draft) {
    if (draft.unit != null && inLine(text, draft.end)) {
      Unit unit = words.units().ofStem(text, draft.end);
      if (unit != null
          && unit.code().equals(draft.unit.code())
          && text.analysis(draft.end).proclitics().isEmpty()) {
        draft.end++;
      }
    }
  }

  private static boolean minor(FigureWords words, AnalyzedText text, Draft draft) {
    int at = draft.end;
    if (draft.unit == null || !draft.unit.isMoney() || !inLine(text, at)) {
      return false;
    }
    boolean and = text.folded(at).equals(AND);
    int number = and ? at + 1 : at;
    if (!inLine(text, number)) {
      return false;
    }
    Numeral numeral = words.numerals().parse(text, number, false);
    PhraseTable.Match<Unit> match = minorUnit(words, text, numeral);
    if (numeral == null || match == null || numeral.value() >= CENTS) {
      return false;
    }
    draft.value += numeral.value() / CENTS;
    draft.end = match.end();
    return true;
  }

  private static PhraseTable.@Nullable Match<Unit> minorUnit(
      FigureWords words, AnalyzedText text, @Nullable Numeral numeral) {
    PhraseTable.Match<Unit> match = numeral == null ? null : words.units().at(text, numeral.end());
    if (match == null) {
      return null;
    }
    return switch (match.value().code()) {
      case CENT, PIASTRE, HALALA -> match;
      default -> null;
    };
  }

  private static boolean belowZero(FigureWords words, AnalyzedText text, Draft draft) {
    int at = draft.end;
    boolean below =
        draft.unit != null
            && draft.unit.dimension() == Dimension.TEMPERATURE
            && inLine(text, at + 1)
            && words.frames().is(Frames.Role.BELOW, text, at)
            && words.frames().is(Frames.Role.ZERO, text, at + 1);
    if (below) {
      draft.value = -draft.value;
      draft.end = at + 2;
    }
    return below;
  }
}
