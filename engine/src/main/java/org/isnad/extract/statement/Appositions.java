package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;

/**
 * Tells whether a noun phrase goes on behind a comma: with a name for the role before it, a further
 * role, or a definite description.
 */
final class Appositions {

  private static final int LONGEST_NAME = 5;

  private final Page page;
  private final Adjuncts adjuncts;
  private final PhraseEnds ends;

  Appositions(Page page, Adjuncts adjuncts, PhraseEnds ends) {
    this.page = page;
    this.adjuncts = adjuncts;
    this.ends = ends;
  }

  /** وزير الإعلام، مهند هادي، في بيان: a short run between commas behind a role is a name. */
  boolean namesRole(int first, int behind, int end) {
    int j = Initials.after(page, behind); // ، د. سامر خليل، أن
    if (!page.is(first, SpeechWords.ROLE) || j >= end || !mayBeName(j)) {
      return false;
    }
    for (int k = j; k <= Math.min(end, j + LONGEST_NAME); k++) {
      if (k >= end || page.isComma(k) || page.isComplementiser(k) || page.isColon(k)) {
        return k > j + 1;
      }
      if (!page.isWord(k)
          || adjuncts.opens(k)
          || page.startsWithConjunction(k)
          || page.is(k, SpeechWords.FORUM)) {
        return page.is(k, SpeechWords.FORUM | SpeechWords.TIME) && k > j + 1;
      }
    }
    return false;
  }

  /** عبد القادر begins with what may be read as a verb. */
  private boolean mayBeName(int j) {
    return page.pos(j).isNominal() || page.mentions().personFirst(j) == j;
  }

  /** Behind a comma an apposition continues the phrase: a name, a role, a definite description. */
  boolean continuesAt(int j, int end) {
    if (j >= end
        || !page.isWord(j)
        || adjuncts.opens(j)
        || ends.isBefore(j)
        || page.hit(j) != null) {
      return false;
    }
    if (page.startsWithConjunction(j) || page.pos(j) == Pos.PRONOUN) {
      return false;
    }
    return page.is(j, SpeechWords.ROLE)
        || page.isGivenName(j)
        || page.text().form(j).isUnknown()
        || page.pos(j) == Pos.NAME
        || page.isDefinite(j);
  }
}
