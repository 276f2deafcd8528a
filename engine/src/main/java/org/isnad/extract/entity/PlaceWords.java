package org.isnad.extract.entity;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;

/** What words say of places. */
final class PlaceWords {

  private PlaceWords() {}

  /**
   * Whether a frequent adjective in the gender of the noun before tells what the place is like:
   * قرية مجاورة، دولة غربية.
   */
  static boolean isDescription(AnalyzedText text, NameLists lists, int at) {
    return at > 0
        && text.isWord(at)
        && text.isWord(at - 1)
        && !text.analysis(at).isDefinite()
        && text.analysis(at).proclitics().isEmpty()
        && text.form(at).frequency() > PersonWords.RARE
        && OrganisationExtent.can(text, at, Pos.ADJECTIVE)
        && OrganisationExtent.isFeminine(text, at)
        && OrganisationExtent.isFeminine(text, at - 1)
        && !lists.mayBeOrIsGiven(text.folded(at))
        && !lists.isFamilyName(text.folded(at));
  }
}
