package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Gives the noun counted in the singular, so that 3 قتلى and قتيلان count the same: broken plurals
 * by list, endings by the dictionary's lemma. A noun that neither tells stays as written.
 */
final class Singulars {

  private static final String TA_MARBUTA = String.valueOf(Letters.TA_MARBUTA);
  private static final String PLURAL_AT = "" + Letters.ALIF + Letters.TA;
  private static final String[] ENDINGS = {
    "" + Letters.TA + Letters.YA + Letters.NUN,
    "" + Letters.TA + Letters.ALIF + Letters.NUN,
    PLURAL_AT,
    "" + Letters.YA + Letters.NUN,
    "" + Letters.WAW + Letters.NUN,
    "" + Letters.ALIF + Letters.NUN,
    String.valueOf(Letters.ALIF)
  };
  private static final String NISBA = "" + Letters.YA + Letters.YA + Letters.NUN;
  private static final int SHORTEST = 2;

  private final CountedLexicon lexicon;

  Singulars(CountedLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The singular of the noun at a token, without proclitics; without its article if changed. */
  String of(AnalyzedText text, int token) {
    Analysis a = text.analysis(token);
    String written = text.surface(token).substring(a.proclitics().length());
    String bare = written.substring(Math.min(a.article(), written.length()));
    String listed = lexicon.singularOf(Letters.fold(bare));
    if (listed != null) {
      return listed;
    }
    String singular = byLemma(text, token, bare);
    return singular == null ? withoutTanwin(text, token, written) : singular;
  }

  private static @Nullable String byLemma(AnalyzedText text, int token, String bare) {
    for (String ending : ENDINGS) {
      if (!bare.endsWith(ending) || bare.length() - ending.length() < least(ending)) {
        continue;
      }
      String base = bare.substring(0, bare.length() - ending.length());
      boolean feminine = ending.indexOf(Letters.TA) >= 0;
      if (feminine && hasLemma(text, token, Letters.fold(base) + TA_MARBUTA)) {
        return base + TA_MARBUTA;
      }
      if (hasLemma(text, token, Letters.fold(base))) {
        boolean unit = ending.equals(PLURAL_AT) && isOfOne(text, token, base);
        return unit ? base + TA_MARBUTA : base;
      }
    }
    boolean unknownNisba = bare.endsWith(NISBA) && text.pos(token) == Pos.UNKNOWN;
    return unknownNisba ? bare.substring(0, bare.length() - SHORTEST) : null;
  }

  /** سكان is no dual: what stands before its ending is too short to be a noun. */
  private static int least(String ending) {
    return ending.length() > 1 && ending.indexOf(Letters.TA) < 0 ? SHORTEST + 1 : SHORTEST;
  }

  /** طلقات are of طلقة, جنسيات of جنسية: what short verbal nouns count, and adjectives. */
  private static boolean isOfOne(AnalyzedText text, int token, String base) {
    boolean brief = base.length() <= SHORTEST + 1;
    String lemma = Letters.fold(base);
    boolean adjective = false;
    for (Analysis a : text.form(token).analyses()) {
      if (a.lemma().equals(lemma)) {
        if (a.pos() == Pos.NOUN) {
          return brief && a.has(Analysis.MASDAR);
        }
        adjective |= a.pos() == Pos.ADJECTIVE;
      }
    }
    return adjective;
  }

  private static boolean hasLemma(AnalyzedText text, int token, String lemma) {
    for (Analysis a : text.form(token).analyses()) {
      if (a.pos().isNominal() && a.pos() != Pos.UNKNOWN && a.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutTanwin(AnalyzedText text, int token, String written) {
    int last = written.length() - 1;
    boolean tanwin =
        last > SHORTEST
            && written.charAt(last) == Letters.ALIF
            && (CountedNouns.hasTanwin(text, token) || text.pos(token) == Pos.UNKNOWN);
    return tanwin ? written.substring(0, last) : written;
  }
}
