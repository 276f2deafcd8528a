package org.isnad.lexicon;

import java.util.List;
import org.isnad.text.Quotes;
import org.isnad.text.TokenKind;
import org.isnad.text.Tokens;

/**
 * Chooses each word's reading in context: a left-to-right pass that adds to the score of each
 * analysis what the neighbours speak for. Arabic puts its verbs at the head of clauses and never
 * behind a preposition; that decides most words which may be either.
 */
final class Disambiguator {

  private static final float STRONG = 5f;
  private static final float WEAK = 1.5f;

  private Disambiguator() {}

  static AnalyzedText read(Lexicon lexicon, Tokens tokens, Quotes quotes) {
    Form[] forms = new Form[tokens.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = lexicon.form(tokens.word(i));
    }
    Analysis[] chosen = new Analysis[forms.length];
    for (int i = 0; i < forms.length; i++) {
      chosen[i] = choose(tokens, forms, chosen, i);
    }
    return new AnalyzedText(tokens, quotes, forms, chosen);
  }

  private static Analysis choose(Tokens tokens, Form[] forms, Analysis[] chosen, int i) {
    Analysis best = forms[i].best();
    if (!forms[i].isAmbiguous() || tokens.kind(i) != TokenKind.WORD) {
      return best;
    }
    List<Analysis> options = forms[i].analyses();
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < options.size(); k++) {
      Analysis option = options.get(k);
      float score = option.score() + context(tokens, forms, chosen, i, option);
      if (score > bestScore) {
        bestScore = score;
        best = option;
      }
    }
    return best;
  }

  private static float context(
      Tokens tokens, Form[] forms, Analysis[] chosen, int i, Analysis option) {
    boolean start = i == 0 || tokens.sentence(i - 1) != tokens.sentence(i);
    float score = 0;
    if (start || tokens.mark(i - 1) != 0) {
      boolean opensClause = option.isVerb() && !option.has(Analysis.IMPERATIVE);
      return opensClause && definiteFollows(tokens, forms, i) ? WEAK : 0;
    }
    Analysis before = chosen[i - 1];
    boolean freshClause = option.hasConjunction();
    if (!freshClause && before.pos() == Pos.PREPOSITION && option.isVerb()) {
      score -= STRONG;
    }
    if (freshClause && before.pos() == Pos.PREPOSITION) {
      score -= STRONG; // عن والي المدينة: the letter is the noun's own
    }
    if (freshClause && before.isVerb() && option.pos() == Pos.PREPOSITION) {
      score -= WEAK; // وقال والي المدينة
    }
    if (!freshClause && before.isDefinite() && option.pos() == Pos.VERB) {
      score += option.has(Analysis.PRESENT) ? WEAK : 0;
    }
    if (before.pos() == Pos.PARTICLE && expectsVerb(before.lemma()) && option.isVerb()) {
      score += STRONG;
    }
    if (before.pos() == Pos.RELATIVE && option.isVerb()) {
      score += WEAK;
    }
    if (before.pos() == Pos.VERB && option.isVerb() && !freshClause) {
      score -= WEAK;
    }
    return score;
  }

  private static boolean definiteFollows(Tokens tokens, Form[] forms, int i) {
    return i + 1 < tokens.size()
        && tokens.isWord(i + 1)
        && forms[i + 1].best().isDefinite()
        && !forms[i + 1].best().hasPreposition();
  }

  /** لم، لن، قد، سوف and the like stand before verbs alone. */
  private static boolean expectsVerb(String particle) {
    return switch (particle) {
      case "لم", "لن", "قد", "سوف", "ربما" -> true;
      default -> false;
    };
  }
}
