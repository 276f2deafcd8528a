package org.isnad.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.entity.NameLists.PlaceHead;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/** Finds places by the noun before them: حي السكري، ريف حلب، شمال سوريا، قاعدة إنجيرليك الجوية. */
final class PlaceFinder {

  static final String EVIDENCE = "place-pattern";

  static final String LISTED = "place-list";
  private static final String WAY = "طريق";
  private static final String BY = "عن";

  private static final Set<String> FIELDS = Set.of("حقل", "ميدان");
  private static final String REGARD = "ناحية";
  private static final String FROM = "من";
  private static final String CAMP = "معسكر";
  private static final String GOVERNORATE = "محافظة";

  /** A noun that news has so often is rather the noun than a small place's name. */
  private static final int COMMON = 500;

  private final NameLists lists;
  private final PlaceRows rows;
  private final PlaceNameEnds ends;
  private final FormFilter mayBeHead = FormFilter.of(this::mayBeHead);

  PlaceFinder(NameLists lists) {
    this.lists = lists;
    this.rows = new PlaceRows(lists, this);
    this.ends = new PlaceNameEnds(lists);
  }

  /** Adds places to {@code found}, which already holds the listed ones that a side noun needs. */
  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    int[] place = placeTokens(text, found);
    for (int i = 0; i < text.size(); i++) {
      if (!text.isWord(i)) {
        continue;
      }
      Optional<PlaceHead> head = head(text, i);
      if (head.isPresent() && !isNoHead(text, i) && !isSecondSide(text, i, head.get())) {
        add(text, i, head.get(), tagged, place, found);
      }
    }
  }

  private boolean isNoHead(AnalyzedText text, int i) {
    return i > 0
        && (lists.isQuantifier(text.stem(i - 1)) || isByWayOf(text, i) || isRegard(text, i));
  }

  /** The second of شمال شرق goes with the first. */
  private boolean isSecondSide(AnalyzedText text, int i, PlaceHead head) {
    return head == PlaceHead.SIDE
        && i > 0
        && text.isWord(i - 1)
        && text.analysis(i).proclitics().isEmpty()
        && !text.analysis(i - 1).isDefinite()
        && lists.placeHead(text.stem(i - 1)).filter(h -> h == PlaceHead.SIDE).isPresent();
  }

  /** عن طريق tells by what means. */
  private static boolean isByWayOf(AnalyzedText text, int i) {
    return text.folded(i).equals(WAY) && text.folded(i - 1).equals(BY);
  }

  /** من ناحية القدرة tells in what regard; a place behind it is named anyhow. */
  private static boolean isRegard(AnalyzedText text, int i) {
    return text.folded(i).equals(REGARD) && text.stem(i - 1).equals(FROM);
  }

  /**
   * The head at {@code i}; وادي is one though it can be cut into و and a rest, بحي though unseen.
   */
  private Optional<PlaceHead> head(AnalyzedText text, int i) {
    if (!mayBeHead.passes(text.form(i))) {
      return Optional.empty();
    }
    Optional<PlaceHead> head = lists.placeHead(text.stem(i));
    if (head.isPresent()) {
      return head;
    }
    if (isSpeltOtherwise(text, i)) {
      return Optional.empty();
    }
    return head(text.folded(i));
  }

  private Optional<PlaceHead> head(String folded) {
    boolean joined =
        folded.length() > 1 && (folded.charAt(0) == Letters.WAW || folded.charAt(0) == Letters.BA);
    return lists
        .placeHead(folded)
        .or(() -> joined ? lists.placeHead(folded.substring(1)) : Optional.empty());
  }

  /** Whether some reading of the word is a head; its context does not count here. */
  private boolean mayBeHead(Form form) {
    return head(form.word().folded()).isPresent()
        || form.analyses().stream().anyMatch(a -> lists.placeHead(a.stem()).isPresent());
  }

  /** وأدى is a verb, no وادي. */
  private static boolean isSpeltOtherwise(AnalyzedText text, int i) {
    return text.analysis(i).isVerb() && text.surface(i).indexOf(Letters.ALIF_HAMZA_ABOVE) >= 0;
  }

  /** The end of the listed place that begins at each token; 0 where none does. */
  static int[] placeTokens(AnalyzedText text, List<Mention> found) {
    int[] place = new int[text.size() + 1];
    for (Mention m : found) {
      if (m.type().isPlace() && m.letters() == 0) {
        place[m.first()] = Math.max(place[m.first()], m.end());
      }
    }
    return place;
  }

  private void add(
      AnalyzedText text, int i, PlaceHead head, Tagged tagged, int[] place, List<Mention> found) {
    Analysis analysis = text.analysis(i);
    boolean whole = lists.placeHead(text.folded(i)).isPresent();
    int letters =
        whole ? 0 : lists.placeHead(text.stem(i)).isPresent() ? analysis.proclitics().length() : 1;
    if (analysis.isDefinite()
        || analysis.has(Analysis.ENCLITIC) && !whole
        || i + 1 >= text.size()
        || isBody(text, i)) {
      return;
    }
    if (head == PlaceHead.MANY || head == PlaceHead.TWO) {
      rows.find(text, i, head, tagged, place, found);
      return;
    }
    int at = head == PlaceHead.SIDE ? afterSides(text, i) : i + 1;
    if (at >= text.size()) {
      return;
    }
    if (head == PlaceHead.SIDE && place[at] == 0) {
      return;
    }
    if (place[at] == 0 && !tagged.isSure(at) && PlaceWords.isObject(text, at)
        || isField(text, i, place)) {
      return;
    }
    if (isPlaceNamedBefore(text, at, head, place)
        || place[at] == 0 && PlaceWords.isDescription(text, lists, at)) {
      return;
    }
    if (place[at] > 0 && text.stem(i).equals(CAMP)) {
      return; // معسكر النمسا: where a club trains
    }
    if (head == PlaceHead.DOUBT && !isLikelyPlace(text, at, place, tagged)) {
      return;
    }
    int end = ends.of(text, at, head, type(head), place);
    boolean definite = head != PlaceHead.DOUBT && text.analysis(at).isDefinite();
    if (end == at + 1 && !definite && isCommonNoun(text, at, place, tagged)) {
      return;
    }
    if (end == at && !isClause(text, at)) {
      end = tagged.placeEnd(at);
    } else if (end > at && place[at] == 0) {
      end = foreignEnd(text, at, end, tagged);
    }
    if (end > at) {
      EntityType type = isKings(text, at, head, place) ? EntityType.FAC : type(head);
      found.add(new Mention(i, end, letters, type, null, Mention.STRONG, EVIDENCE));
    }
  }

  /** Whether the noun opens a body's name there rather than a place's: مديرية صحة نينوى. */
  private boolean isBody(AnalyzedText text, int i) {
    return lists.organisationHead(text.stem(i)).isPresent()
        && PlaceWords.isTask(text, lists, i + 1);
  }

  /**
   * A town named for a person with a title is a hospital, a campus or the like: مدينة الملك فهد
   * الطبية.
   */
  private boolean isKings(AnalyzedText text, int at, PlaceHead head, int[] place) {
    return head == PlaceHead.GPE && place[at] == 0 && lists.eponyms().end(text, at) > 0;
  }

  /** A field of work: حقل المحاسبة، ميدان التعليم. */
  private boolean isField(AnalyzedText text, int i, int[] place) {
    return FIELDS.contains(text.stem(i))
        && place[i + 1] == 0
        && text.analysis(i + 1).isDefinite()
        && lists.isPurpose(text.stem(i + 1));
  }

  /** عمالة الإقليم belongs to a place that was named before. */
  private boolean isPlaceNamedBefore(AnalyzedText text, int at, PlaceHead head, int[] place) {
    return place[at] == 0
        && (head == PlaceHead.GPE || text.stem(at).equals(GOVERNORATE))
        && text.analysis(at).isDefinite()
        && lists.placeHead(text.stem(at)).filter(PlaceHead.GPE::equals).isPresent();
  }

  /** Where the tagger sees more of a name without articles: غارين جيوا. */
  private static int foreignEnd(AnalyzedText text, int at, int end, Tagged tagged) {
    int more = tagged.placeEnd(at);
    for (int i = end; i < more; i++) {
      boolean name = text.pos(i) == Pos.UNKNOWN || text.pos(i) == Pos.NAME;
      if (!text.isWord(i) || !name || text.analysis(i).isDefinite()) {
        return end;
      }
    }
    return Math.max(end, more);
  }

  /** A frequent noun that nobody takes for a name: قضاء وقت، مناطق الإنتاج. */
  boolean isCommonNoun(AnalyzedText text, int at, int[] place, Tagged tagged) {
    String folded = text.folded(at);
    return !text.form(at).isUnknown()
        && text.pos(at) != Pos.NAME
        && text.form(at).frequency() > COMMON
        && place[at] == 0
        && !tagged.is(at, NameType.LOC)
        && !lists.mayBeOrIsGiven(folded)
        && !lists.isFamilyName(folded);
  }

  /** Behind a noun that is another's as well a place is listed, tagged or unknown: قضاء العيد. */
  private boolean isLikelyPlace(AnalyzedText text, int at, int[] place, Tagged tagged) {
    return place[at] > 0
        || tagged.is(at, NameType.LOC)
        || text.pos(at) == Pos.NAME
        || text.form(at).isUnknown() && !text.analysis(at).has(Analysis.ENCLITIC);
  }

  /**
   * A verb with its object opens a clause, whatever the tagger says, and what a place is for is no
   * name: جبل يحبنا، حي للطبقة الوسطى.
   */
  private static boolean isClause(AnalyzedText text, int at) {
    Analysis a = text.analysis(at);
    boolean purpose = a.hasPreposition() && a.isDefinite() && !text.form(at).isUnknown();
    return purpose || a.isVerb() && a.has(Analysis.ENCLITIC) && a.proclitics().isEmpty();
  }

  private int afterSides(AnalyzedText text, int i) {
    int at = i + 1;
    while (at < text.size()
        && text.isWord(at)
        && lists.placeHead(text.stem(at)).filter(h -> h == PlaceHead.SIDE).isPresent()) {
      at++;
    }
    return at;
  }

  private static EntityType type(PlaceHead head) {
    return switch (head) {
      case GPE, COMMUNE, DOUBT -> EntityType.GPE;
      case LOC, SIDE, MANY, TWO -> EntityType.LOC;
      case FAC, HOUSE -> EntityType.FAC;
    };
  }
}
