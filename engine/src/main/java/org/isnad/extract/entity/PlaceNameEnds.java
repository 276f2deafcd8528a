package org.isnad.extract.entity;

import org.isnad.extract.entity.NameLists.PlaceHead;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/** Where the name of a place ends that a noun opens: مطار الملك خالد الدولي، حي باب توما. */
final class PlaceNameEnds {

  private static final String IN = "ب";
  private static final String INSIDE = "في";
  private static final String TWO_ENDING = "تين";
  private static final int LONGEST = 4;
  private static final int LONGEST_QUOTED = 3;

  /** Letters with which an unknown word may open with a conjunction or a preposition. */
  private static final String JOINED =
      "" + Letters.WAW + Letters.BA + Letters.LAM + Letters.FA + Letters.KAF;

  private final NameLists lists;
  private final WordSet parts = WordSet.folded("extract/entity/part-adjectives.txt");
  private final WordSet openers = WordSet.folded("extract/entity/place-openers.txt");
  private final WordSet saints = WordSet.folded("extract/entity/saint-words.txt");

  PlaceNameEnds(NameLists lists) {
    this.lists = lists;
  }

  /**
   * One past the name that begins at a token behind a noun; the token itself if none stands there.
   *
   * @param head what kind of noun
   * @param type what the noun makes of the place
   * @param place ends of the places listed, by first token, 0 for none
   */
  int of(AnalyzedText text, int at, PlaceHead head, EntityType type, int[] place) {
    if (text.mark(at) != 0) {
      return quotedEnd(text, at);
    }
    int eponym = lists.eponyms().end(text, at);
    if (eponym > 0) {
      return adjectivesEnd(text, eponym, place[at] == 0 ? PlaceHead.FAC : head);
    }
    int person = type == EntityType.FAC ? lists.eponyms().untitledEnd(text, at) : -1;
    if (person > 0) {
      return person;
    }
    if (place[at] > 0) {
      return head == PlaceHead.LOC
          ? partEnd(text, at, place[at])
          : adjectivesEnd(text, place[at], head);
    }
    if (saints.contains(text.folded(at))) {
      return saintEnd(text, at);
    }
    if (head == PlaceHead.COMMUNE && !isCommune(text, at)
        || head == PlaceHead.HOUSE && !isProper(text, at)) {
      return at;
    }
    int joined = openedEnd(text, at, head, place);
    if (joined > at) {
      return joined;
    }
    int end = at;
    boolean foreign = head == PlaceHead.COMMUNE;
    while (end < text.size()
        && end - at < LONGEST
        && continues(text, end, end == at || (foreign && text.pos(end) == Pos.UNKNOWN))) {
      end++;
    }
    return end;
  }

  /** A جماعة is a commune where something is in it and its name is no Arabic noun. */
  private static boolean isCommune(AnalyzedText text, int at) {
    boolean inside =
        text.analysis(at - 1).proclitics().endsWith(IN)
            || (at > 1 && text.folded(at - 2).equals(INSIDE));
    boolean nameLike = text.pos(at) == Pos.UNKNOWN || text.pos(at) == Pos.NAME;
    return inside && nameLike && !text.analysis(at).isDefinite();
  }

  private static boolean isProper(AnalyzedText text, int at) {
    return text.form(at).isUnknown() && !text.analysis(at).isDefinite();
  }

  private boolean continues(AnalyzedText text, int i, boolean first) {
    if (!text.isWord(i) || text.tokens().lineBefore(i) || lists.isBoundary(text.folded(i))) {
      return false;
    }
    Analysis a = text.analysis(i);
    boolean possessed = a.has(Analysis.ENCLITIC) && !a.isDefinite();
    if (lists.isFamilyName(text.folded(i))) {
      return true;
    }
    if (!a.proclitics().isEmpty() || possessed || !a.pos().isNominal()) {
      return false;
    }
    boolean nameLike = a.pos() == Pos.UNKNOWN || a.pos() == Pos.NAME;
    return a.isDefinite()
        ? first || !tellsCountry(text, i) && !isOfTwo(text, i) && !isBehindName(text, i)
        : first ? nameLike || a.pos() == Pos.NOUN : isMoreOfForeign(text, i);
  }

  /** Behind an unknown word without the article another is more of a foreign name: أوتيل ديو. */
  private boolean isMoreOfForeign(AnalyzedText text, int i) {
    return text.form(i).isUnknown()
        && text.form(i - 1).isUnknown()
        && !text.analysis(i - 1).isDefinite()
        && JOINED.indexOf(text.folded(i).charAt(0)) < 0
        && !lists.mayBeOrIsGiven(text.folded(i))
        && !lists.isTitle(text.folded(i));
  }

  /**
   * An adjective of two goes with all that was named, not with the last place: لحج وأبين المحررتين.
   */
  static boolean isOfTwo(AnalyzedText text, int i) {
    return text.analysis(i).isDefinite() && text.folded(i).endsWith(TWO_ENDING);
  }

  /** A country's adjective behind a name without the article is no part of it: سوروتش التركية. */
  private boolean tellsCountry(AnalyzedText text, int i) {
    return lists.isDemonym(text.stem(i)) && !text.analysis(i - 1).isDefinite();
  }

  /** Behind a foreign or unknown name a noun with the article opens something else. */
  private static boolean isBehindName(AnalyzedText text, int i) {
    Pos before = text.pos(i - 1);
    boolean name = before == Pos.UNKNOWN || before == Pos.NAME;
    return name && !text.analysis(i - 1).isDefinite() && text.pos(i) == Pos.NOUN;
  }

  /** One past the adjective that tells a part of the place at {@code at}: ريف إدلب الجنوبي. */
  private int partEnd(AnalyzedText text, int at, int end) {
    boolean part =
        end < text.size()
            && text.isWord(end)
            && !text.tokens().lineBefore(end)
            && text.analysis(end).isDefinite()
            && text.analysis(end).proclitics().isEmpty()
            && parts.contains(text.stem(end))
            && (OrganisationExtent.isFeminine(text, end)
                    == OrganisationExtent.isFeminine(text, at - 1)
                || text.analysis(at).isDefinite());
    return part ? end + 1 : end;
  }

  /**
   * One past a name that an ordinary noun opens, or a building's that goes on with a listed place:
   * بلدة تل تمر، معبر باب سبتة. The noun itself if neither stands there.
   */
  private int openedEnd(AnalyzedText text, int at, PlaceHead head, int[] place) {
    int next = at + 1;
    if (next >= text.size()
        || !text.isWord(next)
        || text.tokens().lineBefore(next)
        || text.analysis(at).isDefinite()
        || !text.analysis(at).proclitics().isEmpty()) {
      return at;
    }
    if (place[next] > 0 && (head == PlaceHead.FAC || openers.contains(text.folded(at)))) {
      return text.pos(at) == Pos.NOUN ? place[next] : at;
    }
    boolean named =
        head == PlaceHead.GPE
            && openers.contains(text.folded(at))
            && !text.folded(next).startsWith("" + Letters.WAW)
            && !text.analysis(next).hasPreposition()
            && !lists.isBoundary(text.folded(next));
    return named ? next + 1 : at;
  }

  /** One past the names behind a word with which places are named for a saint: سيدي رحال. */
  private int saintEnd(AnalyzedText text, int at) {
    int end = at + 1;
    while (end < text.size()
        && end - at < LONGEST
        && text.isWord(end)
        && !text.tokens().lineBefore(end)
        && text.analysis(end).proclitics().isEmpty()
        && !lists.isBoundary(text.folded(end))
        && (end == at + 1 && text.pos(end).isNominal()
            || lists.isLink(text.folded(end - 1))
            || lists.isLink(text.folded(end))
            || lists.mayBeOrIsGiven(text.folded(end))
            || lists.isFamilyName(text.folded(end)))) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private int adjectivesEnd(AnalyzedText text, int from, PlaceHead head) {
    int end = from;
    while (head == PlaceHead.FAC
        && end < text.size()
        && text.isWord(end)
        && text.analysis(end).isDefinite()
        && text.analysis(end).proclitics().isEmpty()
        && text.pos(end) == Pos.ADJECTIVE
        && !lists.isBoundary(text.folded(end))) {
      end++;
    }
    return end;
  }

  /** حي «باب توما»: one past the marks around a short name. */
  private static int quotedEnd(AnalyzedText text, int at) {
    int around = at + 1 < text.size() ? text.quotes().around(at + 1) : -1;
    if (around < 0) {
      return at;
    }
    Quote quote = text.quotes().all().get(around);
    boolean named =
        quote.open() == at
            && quote.closed()
            && quote.length() > 0
            && quote.length() <= LONGEST_QUOTED;
    return named ? quote.close() + 1 : at;
  }
}
