package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Finds what a number counts where the noun stands before it. */
final class NounsBefore {

  private static final String HER = "" + Letters.HA + Letters.ALIF;
  private static final String THEIR = "" + Letters.HA + Letters.MIM;
  private static final int MOST_DUALS = 3;

  private final FigureWords words;
  private final AnalyzedText text;

  NounsBefore(FigureWords words, AnalyzedText text) {
    this.words = words;
    this.text = text;
  }

  /** السنوات الخمس, الدول الست, المتهمين الـ29: the counted noun stands first. */
  boolean nounBefore(Draft draft, Numeral numeral) {
    int noun = draft.first - 1;
    if (noun >= 0 && text.folded(noun).equals(Measurer.ARTICLE)) {
      noun--;
    }
    if (noun > 0
        && text.pos(noun) == Pos.ADJECTIVE
        && isPlainDefinite(noun)
        && isDefiniteNoun(noun - 1)) {
      noun--;
    }
    if (noun < 0 || !text.isWord(noun) || !isCountedBefore(noun, numeral)) {
      return false;
    }
    Unit unit = words.units().ofStem(text, noun);
    if (unit != null && unit.number() != Unit.PLURAL) {
      return false;
    }
    if (unit != null) {
      Measurer.takeUnit(words, text, draft, unit);
    } else {
      draft.counted = words.nouns().shown(text, noun);
      draft.noun = noun;
    }
    draft.first = noun;
    draft.begin = text.beginWithoutProclitics(noun);
    draft.evidence += "+noun-before";
    return true;
  }

  /**
   * سائق واحد: one of the people counts, where one of other things is mostly a manner of speech.
   */
  void personBefore(Draft draft) {
    int noun = draft.first - 1;
    boolean person =
        noun >= 0
            && text.isWord(noun)
            && !text.analysis(noun).isDefinite()
            && !text.tokens().lineBefore(draft.first)
            && isFeminine(noun) == isFeminine(draft.first)
            && words.counted().classOf(text, noun) == CountedClass.PEOPLE;
    if (person) {
      takeNounBefore(draft, noun);
    }
  }

  private boolean isFeminine(int token) {
    String word = text.folded(token);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }

  private void takeNounBefore(Draft draft, int noun) {
    draft.noun = noun;
    draft.counted = words.nouns().shown(text, noun);
    draft.first = noun;
    draft.begin = text.beginWithoutProclitics(noun);
    draft.evidence += "+noun-before";
  }

  private boolean isPlainDefinite(int token) {
    return text.analysis(token).isDefinite() && text.analysis(token).proclitics().isEmpty();
  }

  private boolean isDefiniteNoun(int token) {
    return text.isWord(token)
        && text.analysis(token).isDefinite()
        && !text.tokens().lineBefore(token + 1);
  }

  /** عسكريين آخرين اثنين: what is two stands before, an adjective between. */
  void dualBefore(Draft draft) {
    int noun = draft.first - 1;
    while (noun > draft.first - MOST_DUALS && Duals.isDualAdjective(text, noun)) {
      noun--;
    }
    noun++;
    if (noun < draft.first && text.tokens().sentence(noun) == text.tokens().sentence(draft.first)) {
      takeNounBefore(draft, noun);
    }
  }

  /**
   * Whether the noun at a token is counted by the definite number behind it. A cardinal in words
   * always counts there; behind digits the noun must be a plural, for الدورة الـ15 is an ordinal.
   */
  private boolean isCountedBefore(int token, Numeral numeral) {
    Analysis chosen = text.analysis(token);
    boolean inWords = !numeral.isDigits() && numeral.value() > 2;
    if (inWords && chosen.pos().isNominal() && hasPronoun(token)) {
      return true;
    }
    return chosen.isDefinite() && (inWords || isPlural(token) && !isFeminineSingular(token));
  }

  private boolean hasPronoun(int token) {
    String folded = text.folded(token);
    return text.analysis(token).has(Analysis.ENCLITIC)
        || folded.endsWith(HER)
        || folded.endsWith(THEIR);
  }

  private boolean isFeminineSingular(int token) {
    String folded = text.folded(token);
    return folded.charAt(folded.length() - 1) == Letters.TA_MARBUTA;
  }

  private boolean isPlural(int token) {
    for (Analysis a : text.form(token).analyses()) {
      if (a.isDefinite() && a.has(Analysis.PLURAL)) {
        return true;
      }
    }
    return false;
  }
}
