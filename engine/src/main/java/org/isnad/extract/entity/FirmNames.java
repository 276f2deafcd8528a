package org.isnad.extract.entity;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Quotes;

/** Tells which mentions their own form shows to be names. */
final class FirmNames {

  /** Names in a row from which on a person is named with ancestors. */
  private static final int ANCESTORS = 4;

  private final NameLists lists;
  private final WordSet firmBodies = WordSet.folded("extract/entity/firm-bodies.txt");

  FirmNames(NameLists lists) {
    this.lists = lists;
  }

  /**
   * Whether the judge, which saw too few such, is rather wrong to doubt it: listed names, places by
   * the noun before them or by a word that is none in the dictionary, clubs, bodies with their seat
   * or named for a person with a title, what quotation marks set off whole, and people named down
   * to their ancestors.
   */
  boolean isFirm(AnalyzedText text, Mention m) {
    boolean place =
        m.type().isPlace()
            && !m.evidence().equals(KnownFinder.CITY)
            && !isVague(text, m)
            && (!m.evidence().equals(LearnedFinder.EVIDENCE) || isProper(text, m));
    boolean ancestors = m.type() == EntityType.PER && m.length() >= ANCESTORS;
    boolean body = m.type() == EntityType.ORG && isFirmBody(text, m);
    return m.known() != null || place || ancestors || body || isQuoted(text, m);
  }

  /**
   * Whether a noun that often tells only what kind of place it is stands before known words: مناطق
   * المواجهات، منطقة إطلاق النار، معسكر التدريب.
   */
  private boolean isVague(AnalyzedText text, Mention m) {
    boolean listed = m.evidence().equals(PlaceFinder.LISTED);
    int noun = listed ? m.first() - 1 : m.first();
    int at = noun + 1;
    return noun >= 0
        && lists.isVaguePlace(text.stem(noun))
        && at < m.end()
        && !text.form(at).isUnknown()
        && text.pos(at) != Pos.NAME;
  }

  /**
   * Words of which one is no ordinary word or a given name, or tells a country: سان مورتيز، الأراضي
   * السورية.
   */
  private boolean isProper(AnalyzedText text, Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      boolean name = text.form(i).isUnknown() || text.pos(i) == Pos.NAME;
      if (name || lists.mayBeOrIsGiven(text.folded(i))) {
        return true;
      }
    }
    return m.length() > 1 && lists.isDemonym(text.stem(m.end() - 1));
  }

  private boolean isFirmBody(AnalyzedText text, Mention m) {
    String rule = m.evidence();
    return rule.equals(ClubFinder.EVIDENCE)
        || rule.equals(LatinBodies.EVIDENCE)
        || rule.equals(OrganisationMender.EVIDENCE)
        || rule.equals(OrganisationFinder.EVIDENCE)
            && (isOfKind(text, m)
                || FirmForms.isWhole(text, m)
                || lists.eponyms().end(text, m.first() + 1) > 0);
  }

  /** Whether the noun before tells a kind of body that is always named so: وزارة التجارة. */
  private boolean isOfKind(AnalyzedText text, Mention m) {
    return m.length() > 1
        && !text.analysis(m.first()).isDefinite()
        && !isOfPlaceNamedBefore(text, m)
        && firmBodies.contains(text.stem(m.first()));
  }

  /** بلدية المحافظة belongs to a place that was named before. */
  private boolean isOfPlaceNamedBefore(AnalyzedText text, Mention m) {
    int second = m.first() + 1;
    return m.length() == 2
        && text.analysis(second).isDefinite()
        && lists.placeHead(text.stem(second)).isPresent();
  }

  private static boolean isQuoted(AnalyzedText text, Mention m) {
    return Quotes.isQuoteMark(text.mark(m.end() - 1))
        || m.first() > 0
            && m.end() < text.size()
            && Quotes.isQuoteMark(text.mark(m.first() - 1))
            && Quotes.isQuoteMark(text.mark(m.end()));
  }
}
