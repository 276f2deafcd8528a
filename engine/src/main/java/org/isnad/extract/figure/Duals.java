package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells nouns in the dual (جنديان, سيارتين) from words that merely end so. The ending ين is also a
 * plural's, so there only nouns that do not take that plural count.
 */
final class Duals {

  private static final String NOMINATIVE = "" + Letters.ALIF + Letters.NUN;
  private static final String OBLIQUE = "" + Letters.YA + Letters.NUN;
  private static final String FEMININE = "" + Letters.TA + Letters.YA + Letters.NUN;
  private static final int SHORTEST = 5;

  private Duals() {}

  static boolean isDual(AnalyzedText text, int token) {
    String folded = text.folded(token);
    boolean nominative = folded.endsWith(NOMINATIVE);
    if (folded.length() < SHORTEST || !nominative && !folded.endsWith(OBLIQUE)) {
      return false;
    }
    Analysis a = text.analysis(token);
    if (a.isDefinite() || a.has(Analysis.ENCLITIC) || a.isVerb() || a.pos() == Pos.NAME) {
      return false;
    }
    return nominative
        ? a.has(Analysis.DUAL) && !a.has(Analysis.PLURAL)
        : isObliqueDual(text, token, folded.endsWith(FEMININE));
  }

  private static boolean isObliqueDual(AnalyzedText text, int token, boolean feminine) {
    boolean dual = false;
    for (Analysis a : text.form(token).analyses()) {
      if (a.pos() == Pos.ADJECTIVE && !feminine || a.pos() == Pos.VERB) {
        return false;
      }
      dual |=
          a.has(Analysis.DUAL) && a.pos() == Pos.NOUN && (!feminine || a.has(Analysis.FEMININE));
    }
    return dual;
  }
}
