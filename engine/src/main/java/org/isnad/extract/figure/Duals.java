package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells indefinite nouns in the dual (جنديان, سيارتين) from words that merely end so: listed nouns,
 * and feminine ones which the dictionary knows in no other reading.
 */
final class Duals {

  private static final String NOMINATIVE = "" + Letters.ALIF + Letters.NUN;
  private static final String OBLIQUE = "" + Letters.YA + Letters.NUN;
  private static final String NISBA = Letters.YA + NOMINATIVE;
  private static final int SHORTEST = 5;

  private final CountedLexicon lexicon;
  private final Refusals refusals;

  Duals(CountedLexicon lexicon, Refusals refusals) {
    this.lexicon = lexicon;
    this.refusals = refusals;
  }

  boolean isDual(AnalyzedText text, int token) {
    if (!text.isWord(token)) {
      return false;
    }
    String folded = text.folded(token);
    boolean nominative = folded.endsWith(NOMINATIVE);
    if (folded.length() < SHORTEST || !nominative && !folded.endsWith(OBLIQUE)) {
      return false;
    }
    Analysis a = text.analysis(token);
    if (a.isDefinite() || nominative && a.hasPreposition()) {
      return false;
    }
    boolean feminine = folded.charAt(folded.length() - NOMINATIVE.length() - 1) == Letters.TA;
    return !refusals.isNoNoun(text, token)
        && !refusals.isNoDual(text, token)
        && (lexicon.isDual(text, token) || feminine && isNounOnly(text, token));
  }

  /** قذيفتي هاون: a dual in construct with an indefinite noun; before a name it is no count. */
  boolean isConstruct(AnalyzedText text, int token) {
    return endsLikeConstruct(text.folded(token))
        && lexicon.isConstructDual(text, token)
        && token + 1 < text.size()
        && text.isWord(token + 1)
        && !text.tokens().lineBefore(token + 1)
        && text.pos(token + 1) == Pos.NOUN
        && !text.analysis(token + 1).isDefinite()
        && text.analysis(token + 1).proclitics().isEmpty();
  }

  private static boolean endsLikeConstruct(String folded) {
    int last = folded.length() - 1;
    return last >= SHORTEST - 1
        && (folded.charAt(last) == Letters.YA || folded.charAt(last) == Letters.ALIF)
        && folded.charAt(last - 1) == Letters.TA;
  }

  private static boolean isNounOnly(AnalyzedText text, int token) {
    boolean dual = false;
    for (Analysis a : text.form(token).analyses()) {
      if (a.pos() != Pos.NOUN || a.has(Analysis.ENCLITIC)) {
        return false;
      }
      dual |=
          a.has(Analysis.DUAL) && a.lemma().charAt(a.lemma().length() - 1) == Letters.TA_MARBUTA;
    }
    return dual;
  }

  /** Whether the token is an adjective in the dual, as it may follow a noun in the dual. */
  static boolean isDualAdjective(AnalyzedText text, int token) {
    if (token < 0
        || token >= text.size()
        || !text.isWord(token)
        || text.tokens().lineBefore(token)) {
      return false;
    }
    String folded = text.folded(token);
    boolean ends = folded.endsWith(NOMINATIVE) || folded.endsWith(OBLIQUE);
    Analysis a = text.analysis(token);
    return ends
        && folded.length() >= SHORTEST
        && a.proclitics().isEmpty()
        && !a.isDefinite()
        && a.pos() != Pos.NAME
        && (!a.has(Analysis.PRESENT) || folded.endsWith(NISBA));
  }
}
