package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameSpan;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable.Match;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;

/** Takes over the names that the learned tagger finds and trusts. */
final class LearnedFinder {

  static final String EVIDENCE = "name-tagger";

  private static final float TRUSTED = 0.75f;
  private static final String PARTICLES = "" + Letters.WAW + Letters.LAM + Letters.BA;
  private static final String GOD = "الله";
  private static final int RARE = 40;
  private static final int SHORTEST_JOINED = 3;
  private static final String ADVERB_ENDING = "يا";
  private static final String PLURAL_ENDING = "ون";

  private static final String SERVANT = "عبدال";

  private final NameLists lists;

  LearnedFinder(NameLists lists) {
    this.lists = lists;
  }

  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    Map<Integer, Integer> letters = new HashMap<>();
    Set<Integer> ends = new HashSet<>();
    for (Mention m : found) {
      letters.putIfAbsent(m.first(), m.letters());
      ends.add(m.end());
    }
    for (NameSpan span : tagged.spans()) {
      if (span.confidence() >= least(span.type())) {
        trimmed(text, span).ifPresent(t -> take(text, t, letters, ends, found));
      }
    }
  }

  /** وزير الري عادل: behind an office without the article a word with it says what of. */
  boolean isOfOffice(AnalyzedText text, int first) {
    return first > 0
        && text.isWord(first - 1)
        && !text.analysis(first - 1).isDefinite()
        && lists.isTitle(PersonWords.withoutConjunction(text, first - 1))
        && text.analysis(first).isDefinite()
        && !lists.isGivenName(text.folded(first))
        && opensPerson(text, first + 1);
  }

  private boolean opensPerson(AnalyzedText text, int i) {
    if (i >= text.size()) {
      return false;
    }
    String folded = text.folded(i);
    return lists.mayBeOrIsGiven(folded)
        || lists.isFamilyName(folded)
        || lists.isLink(folded)
        || folded.startsWith(SERVANT);
  }

  /** Least confidence; beside the rules, organisations of the tagger's alone are often none. */
  private static float least(NameType type) {
    return switch (type) {
      case PERS, LOC -> 0.6f;
      case ORG -> 0.9f;
      case MISC -> Float.POSITIVE_INFINITY;
    };
  }

  private void take(
      AnalyzedText text,
      NameSpan span,
      Map<Integer, Integer> letters,
      Set<Integer> ends,
      List<Mention> found) {
    int first = span.begin();
    boolean single = span.end() - span.begin() == 1;
    boolean person = span.type() == NameType.PERS;
    boolean god = person && PersonWords.withoutConjunction(text, first).equals(GOD);
    if (!god
        && !(person && (isOrdinary(text, span) || isOfCountry(text, span)))
        && !isSeatOfBody(text, first, span)
        && !(single && (isNoName(text, first) || isDescription(text, first)))
        && !isHeaded(text, first, span)
        && !isStanding(text, span.begin(), span.end())
        && !(person && isOffice(text, span.begin(), span.end()))
        && !isLed(text, span)
        && !isDescribed(text, span)) {
      found.add(mention(first, span, before(text, first, letters, ends)));
    }
  }

  /** مقر الوزارة is where a body sits that was named before. */
  private boolean isSeatOfBody(AnalyzedText text, int first, NameSpan span) {
    return span.type() == NameType.LOC
        && span.end() - first == 2
        && text.analysis(first + 1).isDefinite()
        && !text.analysis(first).isDefinite()
        && lists.placeHead(text.stem(first)).isEmpty()
        && lists.organisationHead(text.stem(first + 1)).isPresent();
  }

  /** قرية مجاورة is not named so. */
  private boolean isDescription(AnalyzedText text, int i) {
    return i > 0
        && lists.placeHead(text.stem(i - 1)).isPresent()
        && PlaceWords.isDescription(text, lists, i);
  }

  /** An adjective of origin, a verb, an adverb or a word such as المدينة is no name by itself. */
  private boolean isNoName(AnalyzedText text, int i) {
    Analysis a = text.analysis(i);
    boolean listed = lists.isGivenName(text.folded(i)) || lists.isFamilyName(text.folded(i));
    boolean grammatical =
        !text.form(i).isUnknown()
            && (a.isVerb() || a.pos() == Pos.ADVERB || a.has(Analysis.TANWIN));
    return lists.isDemonym(text.stem(i))
        || lists.isBoundary(text.folded(i))
        || (!listed && grammatical && text.form(i).frequency() > RARE)
        || text.folded(i).endsWith(ADVERB_ENDING) && a.pos() != Pos.UNKNOWN;
  }

  /** Words none of which is anybody's name: مندوبان خليجيان، هامسا. */
  private boolean isOrdinary(AnalyzedText text, NameSpan span) {
    boolean single = span.end() - span.begin() == 1;
    for (int i = span.begin(); i < span.end(); i++) {
      boolean adverb = text.analysis(i).has(Analysis.TANWIN);
      if (isNameWord(text, i) || !(adverb || !single && text.form(i).frequency() > RARE)) {
        return false;
      }
    }
    return true;
  }

  /** A country's adjective without the article describes what stands before: فيتو روسي. */
  private boolean isOfCountry(AnalyzedText text, NameSpan span) {
    int last = span.end() - 1;
    return last > span.begin()
        && (lists.isDemonym(text.folded(last)) && !isNameWord(text, span.begin())
            || last == span.begin() + 1 && isOfficeOfCountry(text, span.begin()));
  }

  /** وزير العدل السوداني: behind an office what it is over, and of which country. */
  private boolean isOfficeOfCountry(AnalyzedText text, int first) {
    return first > 0
        && text.isWord(first - 1)
        && !text.analysis(first - 1).isDefinite()
        && lists.isTitle(PersonWords.withoutConjunction(text, first - 1))
        && text.analysis(first).isDefinite()
        && !text.form(first).isUnknown()
        && !lists.isGivenName(text.folded(first))
        && lists.isDemonym(text.stem(first + 1));
  }

  private boolean isNameWord(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return text.form(i).isUnknown()
        || text.pos(i) == Pos.NAME
        || text.analysis(i).isDefinite()
        || lists.isLink(folded)
        || lists.mayBeOrIsGiven(folded)
        || lists.mayBeOrIsGiven(text.stem(i))
        || lists.isFamilyName(folded)
        || lists.mayBeFamilyName(folded);
  }

  /** A title that stands for a person is told apart from names elsewhere: خادم الحرمين الشريفين. */
  boolean isStanding(AnalyzedText text, int first, int end) {
    for (int i = Math.max(0, first - 1); i <= first; i++) {
      Match<Boolean> title = text.isWord(i) ? lists.standingTitle(text, i) : null;
      if (title != null && end <= title.end()) {
        return true;
      }
    }
    return false;
  }

  /** An office without a name tells who it is only in its place: الأمين العام. */
  boolean isOffice(AnalyzedText text, int first, int end) {
    if (!lists.isTitle(PersonWords.withoutConjunction(text, first))) {
      return false;
    }
    for (int i = first; i < end; i++) {
      String folded = text.folded(i);
      boolean listed = lists.isGivenName(folded) || lists.isFamilyName(folded);
      if (i > first && (listed || text.form(i).isUnknown())) {
        return false;
      }
    }
    return true;
  }

  /** Who leads a body gives it no name: لجنة عمر الزغبي. */
  private boolean isLed(AnalyzedText text, NameSpan span) {
    int leader = span.begin() + 1;
    return span.type() == NameType.ORG
        && leader < span.end()
        && lists.isLedByPeople(text.stem(span.begin()))
        && lists.isGivenName(text.folded(leader));
  }

  /**
   * Behind the noun with the article what anybody may be called gives no name: التنظيم الإرهابي.
   */
  private boolean isDescribed(AnalyzedText text, NameSpan span) {
    int first = span.begin();
    return span.type() == NameType.ORG
        && span.end() - first == 2
        && text.analysis(first).isDefinite()
        && lists.isBoundary(text.folded(first + 1));
  }

  /** A noun that opens the name of a place or an organisation opens no person's: جسر الحسيني. */
  private boolean isHeaded(AnalyzedText text, int first, NameSpan span) {
    return span.type() == NameType.PERS
        && (lists.placeHead(text.stem(first)).isPresent()
            || lists.placeHead(text.folded(first)).isPresent()
            || lists.organisationHead(text.stem(first)).isPresent());
  }

  /** Letters before the name: as where a listed one begins, else as the reading cuts the word. */
  private int before(
      AnalyzedText text, int first, Map<Integer, Integer> letters, Set<Integer> ends) {
    Integer listed = letters.get(first);
    int cut = listed != null ? listed : proclitics(text, first);
    boolean joined =
        cut == 0
            && ends.contains(first)
            && text.form(first).isUnknown()
            && !text.tokens().lineBefore(first)
            && text.folded(first).length() > 2
            && text.folded(first).charAt(0) == Letters.WAW;
    return joined ? 1 : cut;
  }

  private static Mention mention(int first, NameSpan span, int letters) {
    return new Mention(
        first,
        first + span.end() - span.begin(),
        letters,
        type(span.type()),
        null,
        span.confidence() >= TRUSTED ? Mention.FAIR : Mention.WEAK,
        EVIDENCE);
  }

  /** Letters before the name; of a listed name or of what would be a verb, none: سيرغي. */
  int proclitics(AnalyzedText text, int first) {
    String folded = text.folded(first);
    boolean listed = lists.mayBeOrIsGiven(folded) || lists.isFamilyName(folded);
    if (!listed && isParticle(folded) && isGiven(text, folded.substring(1), first + 1)) {
      return 1;
    }
    boolean whole = listed || text.analysis(first).isVerb();
    int letters = whole ? 0 : text.analysis(first).proclitics().length();
    return letters == 0 && text.form(first).isUnknown() && isJoined(text, first) ? 1 : letters;
  }

  /** A given name, or a word that may be one before another name: لسالم محمد. */
  private boolean isGiven(AnalyzedText text, String folded, int next) {
    return lists.isGivenName(folded) || lists.mayBeGivenName(folded) && opensPerson(text, next);
  }

  private static boolean isParticle(String folded) {
    return PARTICLES.indexOf(folded.charAt(0)) >= 0;
  }

  /** An unknown word that begins with و or a preposition and is named without it. */
  private static boolean isJoined(AnalyzedText text, int first) {
    String folded = text.folded(first);
    if (folded.length() <= SHORTEST_JOINED || !isParticle(folded)) {
      return false;
    }
    String rest = folded.substring(1);
    for (int i = 0; i < text.size(); i++) {
      if (text.isWord(i) && text.folded(i).equals(rest)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The span without marks and function words at its ends; empty if nothing is left or, in a name
   * of a person or a place, a function word stands inside: فلاح أو كساب.
   */
  private Optional<NameSpan> trimmed(AnalyzedText text, NameSpan span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && (text.mark(begin) != 0 || isFunction(text, begin))) {
      begin++;
    }
    while (span.type() == NameType.PERS && end - begin > 1 && leadsUp(text, begin)) {
      begin++;
    }
    if (span.type() == NameType.PERS && isOfOffice(text, begin)) {
      begin++;
    }
    while (end > begin
        && (text.mark(end - 1) != 0
            || isFunction(text, end - 1)
            || end - begin > 1 && lists.opensOffice(text, end - 1))) {
      end--;
    }
    for (int i = begin + 1; i < end && span.type() == NameType.PERS; i++) {
      if (PersonWords.opensTitle(text, lists, i)) {
        end = i;
      }
    }
    for (int i = begin; i < end && span.type() != NameType.ORG; i++) {
      if (isFunction(text, i) || isPossessed(text, i)) {
        return Optional.empty();
      }
    }
    return begin == end
        ? Optional.empty()
        : Optional.of(new NameSpan(begin, end, span.type(), span.confidence()));
  }

  /** A title or a verb that the tagger took for the first of somebody's names: وسمح القروني. */
  private boolean leadsUp(AnalyzedText text, int i) {
    String folded = text.folded(i);
    if (lists.mayBeOrIsGiven(folded) || lists.isFamilyName(folded)) {
      return false;
    }
    Analysis a = text.analysis(i);
    boolean verb = a.isVerb() && !text.form(i).isUnknown();
    boolean sure = a.hasConjunction() || text.form(i).frequency() > RARE || hasPluralEnding(folded);
    return lists.isTitle(folded) || verb && sure;
  }

  private static boolean hasPluralEnding(String folded) {
    return folded.endsWith(PLURAL_ENDING);
  }

  /** A word with somebody's pronoun is no part of a name: بني جنسه. */
  private boolean isPossessed(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return text.analysis(i).has(Analysis.ENCLITIC)
        && !text.form(i).isUnknown()
        && folded.length() > SHORTEST_JOINED
        && !lists.mayBeOrIsGiven(folded)
        && !lists.isFamilyName(folded);
  }

  private boolean isFunction(AnalyzedText text, int i) {
    String folded = text.folded(i);
    return switch (text.pos(i)) {
      case CONJUNCTION, COMPLEMENTISER, DEMONSTRATIVE, RELATIVE, PRONOUN -> true;
      case PREPOSITION, PARTICLE, ADVERB -> !lists.mayBeOrIsGiven(folded) && !lists.isLink(folded);
      case VERB, NOUN, ADJECTIVE, NUMERAL, NAME, UNKNOWN -> false;
    };
  }

  static EntityType type(NameType type) {
    return switch (type) {
      case PERS -> EntityType.PER;
      case LOC -> EntityType.GPE;
      case ORG -> EntityType.ORG;
      case MISC -> EntityType.MISC;
    };
  }
}
