package org.isnad.extract.entity;

import java.util.List;
import org.isnad.extract.entity.NameLists.PlaceHead;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;

/**
 * Finds places that a noun in the plural or dual announces: أحياء السكري والمشهد، محافظتي لحج وعدن.
 */
final class PlaceRows {

  private static final char COMMA = '،';
  private static final String ARTICLE = "ال";
  private static final String NEIGHBOURHOODS = "احياء";
  private static final int LEAST_ROW = 3;
  private static final int MOST_LISTED = 12;

  private final NameLists lists;
  private final PlaceFinder finder;

  PlaceRows(NameLists lists, PlaceFinder finder) {
    this.lists = lists;
    this.finder = finder;
  }

  /** The places behind a plural or dual noun, each its own: أحياء بستان القصر والكلاسة. */
  void find(
      AnalyzedText text,
      int first,
      PlaceHead head,
      Tagged tagged,
      int[] place,
      List<Mention> found) {
    int at = first + 1;
    boolean two = head == PlaceHead.TWO;
    for (int n = 0; n < (two ? 2 : MOST_LISTED) && at < text.size(); n++) {
      int end = itemEnd(text, at, n == 0, two);
      boolean side =
          lists.placeHead(text.stem(at)).isPresent()
              || lists.organisationHead(text.stem(at)).isPresent();
      boolean common = end == at + 1 && finder.isCommonNoun(text, at, place, tagged);
      boolean doubtful = common || !mayBeName(text, at, end);
      if (end == at || (n == 0 && (side || doubtful && !isRow(text, first)))) {
        return;
      }
      int letters = n == 0 ? 0 : text.analysis(at).proclitics().length();
      if (place[at] == 0) {
        found.add(
            new Mention(
                at,
                end,
                letters,
                two ? EntityType.GPE : EntityType.LOC,
                null,
                Mention.STRONG,
                PlaceFinder.LISTED));
      }
      at = end < text.size() && text.mark(end) == COMMA ? end + 1 : end;
      boolean goesOn = at < text.size() && text.isWord(at);
      if (!goesOn || (at == end && !text.analysis(at).hasConjunction())) {
        return;
      }
    }
  }

  /**
   * Whether neighbourhoods are listed one by one, whatever they are called: السلام والنهضة والورود.
   */
  private boolean isRow(AnalyzedText text, int first) {
    if (!text.stem(first).equals(NEIGHBOURHOODS)) {
      return false;
    }
    int at = first + 1;
    int items = 0;
    while (at < text.size()
        && text.isWord(at)
        && text.analysis(at).isDefinite()
        && (items == 0 || text.analysis(at).hasConjunction())
        && !text.analysis(at).hasPreposition()
        && lists.placeHead(text.stem(at)).isEmpty()
        && lists.organisationHead(text.stem(at)).isEmpty()) {
      items++;
      at += at + 1 < text.size() && text.mark(at + 1) == COMMA ? 2 : 1;
    }
    return items >= LEAST_ROW;
  }

  /** A single adjective behind the plural describes it: المدن السورية. */
  private static boolean mayBeName(AnalyzedText text, int at, int end) {
    return end - at > 1 || text.pos(at) != Pos.ADJECTIVE;
  }

  private int itemEnd(AnalyzedText text, int at, boolean first, boolean two) {
    Analysis a = text.analysis(at);
    boolean opens =
        text.isWord(at)
            && (a.pos().isNominal() || two && a.isVerb())
            && !a.has(Analysis.ENCLITIC)
            && !lists.isBoundary(text.folded(at))
            && (first ? a.proclitics().isEmpty() : !a.hasPreposition());
    if (!opens) {
      return at;
    }
    int next = at + 1;
    boolean construct =
        !a.isDefinite()
            && next < text.size()
            && text.isWord(next)
            && (text.analysis(next).isDefinite() || text.folded(next).startsWith(ARTICLE))
            && text.analysis(next).proclitics().isEmpty()
            && !lists.isBoundary(text.folded(next))
            && !PlaceNameEnds.isOfTwo(text, next);
    boolean known =
        two || a.isDefinite() || construct || a.pos() == Pos.UNKNOWN || a.pos() == Pos.NAME;
    if (!known) {
      return at;
    }
    return construct ? next + 1 : next;
  }
}
