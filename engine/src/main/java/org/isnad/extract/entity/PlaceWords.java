package org.isnad.extract.entity;

import org.isnad.lexicon.Analysis;
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

  /** Whether a known noun without the article tells a body's task there: مديرية صحة نينوى. */
  static boolean isTask(AnalyzedText text, NameLists lists, int i) {
    return text.isWord(i)
        && !text.form(i).isUnknown()
        && text.analysis(i).proclitics().isEmpty()
        && !text.analysis(i).isDefinite()
        && lists.isPurpose(text.stem(i));
  }

  /** Whether a frequent noun in the accusative stands there, which is no name: دولة عضوا. */
  static boolean isObject(AnalyzedText text, int i) {
    return text.analysis(i).has(Analysis.TANWIN)
        && !text.form(i).isUnknown()
        && text.form(i).frequency() > PersonWords.RARE;
  }
}
