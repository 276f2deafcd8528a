package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.entity.NameLists.PlaceHead;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.City;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.PhraseTable.Match;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.isnad.text.Quotes;
import org.jspecify.annotations.Nullable;

/** Finds spellings of listed people, organisations and places, and cities of the gazetteer. */
final class KnownFinder {

  /** Evidence of a city that the gazetteer alone has. */
  static final String CITY = "gazetteer";

  /** Evidence of a paper named by an ordinary word in quotation marks. */
  static final String PAPER = "quoted-paper";

  private static final int SHORTEST_CITY = 3;
  private static final Set<PlaceHead> SETTLEMENTS =
      EnumSet.of(PlaceHead.GPE, PlaceHead.LOC, PlaceHead.TWO, PlaceHead.MANY, PlaceHead.COMMUNE);

  /** Places that may be called as a body is. */
  private static final Set<PlaceHead> NAMED = EnumSet.of(PlaceHead.GPE, PlaceHead.LOC);

  private static final char TANWIN = '\u064B';
  private static final String DASHES = "-–—ـ";
  private static final int LAST_CREDIT = 8;
  private static final int LONG_NUMBER = 5;

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("في", "الي");

  private static final Set<String> MINISTERS = Set.of("وزير", "وزيره", "وزيرة", "وزراء", "وزيري");
  private static final String ARTICLE = "ال";
  private static final String OR = "او";
  private static final String TO = "ل";
  private static final int SHORTEST_TOLD = 3;
  private static final String SERVANT = "عبد";

  private final Knowledge knowledge;
  private final Gazetteer gazetteer;
  private final NameLists lists;
  private final Lexicon lexicon;
  private final QuotedPapers papers = new QuotedPapers();
  private final WordSet seatTitles = WordSet.folded("extract/entity/seat-titles.txt");

  KnownFinder(Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer, NameLists lists) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.gazetteer = gazetteer;
    this.lists = lists;
  }

  void find(AnalyzedText text, Tagged tagged, List<Mention> found) {
    for (int i = 0; i < text.size(); i++) {
      Match<KnownEntity> outlet = quotedOutlet(text, i);
      if (outlet != null) {
        found.add(known(i, outlet));
      } else if (papers.isNamed(text, i)) {
        found.add(new Mention(i, i + 1, 0, EntityType.ORG, null, Mention.STRONG, PAPER));
      } else if (text.isWord(i)) {
        addKnown(text, i, tagged, found);
        addCity(text, i, tagged, found);
      }
    }
  }

  /** An outlet in quotation marks to which somebody speaks or which tells: لـ«الشرق الأوسط». */
  private @Nullable Match<KnownEntity> quotedOutlet(AnalyzedText text, int i) {
    if (i < 2 || !Quotes.isQuoteMark(text.mark(i - 1)) || !text.isWord(i)) {
      return null;
    }
    boolean addressed = text.folded(i - 2).equals(TO) || text.analysis(i - 2).isVerb();
    Match<KnownEntity> match = addressed ? knowledge.outlets().longest(text, i) : null;
    boolean whole =
        match != null && match.end() < text.size() && Quotes.isQuoteMark(text.mark(match.end()));
    return whole ? match : null;
  }

  private void addKnown(AnalyzedText text, int i, Tagged tagged, List<Mention> found) {
    Match<KnownEntity> match = named(text, i, found);
    if (match == null || isFuture(text, i, match.letter())) {
      return;
    }
    boolean alone = match.length() == 1;
    if (alone && isObject(text, i) || alone && isNamesake(text, i, match.value())) {
      return;
    }
    if (match.value().type() == EntityType.PER && opensOtherName(text, i, match)) {
      return;
    }
    String folded = withArticle(text.folded(i), match.letter());
    boolean place = match.value().type().isPlace();
    boolean ordinary =
        knowledge.isOrdinary(folded)
            || lists.isBoundary(folded)
            || !place && lists.placeHead(folded).isPresent()
            || isGrammatical(text, i);
    boolean listed =
        place && isCoordinated(text, i, match.letter(), found)
            || !place && match.letter() > 0 && isToldTo(text, i);
    boolean located = place && isLocated(text, i) && !knowledge.isOrdinary(folded);
    boolean doubtful =
        alone
            && ordinary
            && !listed
            && !located
            && !(isSeconded(tagged, i, match.value().type()) && (!place || tagged.isSure(i)))
            && !isSupported(text, i, place)
            && !(place ? isJoinedToPlace(text, match.end()) : isCredit(text, i));
    if (listed) {
      found.add(known(i, match));
      return;
    }
    if (isMinister(text, i, match.value())
        || alone && (isAdjective(text, i) || place && describesNoun(text, i))) {
      return;
    }
    if (doubtful || (alone && match.letter() > 0 && isRatherOneWord(text, i, match.letter()))) {
      return;
    }
    found.add(known(i, match));
  }

  /** The listed name there; behind a place without anything between, و joins another: وجدة. */
  private @Nullable Match<KnownEntity> named(AnalyzedText text, int i, List<Mention> found) {
    Match<KnownEntity> match = knowledge.names().longestBehindProclitics(text, i);
    if (match == null && isToldTo(text, i)) {
      Match<KnownEntity> told = knowledge.names().longestBehind(text, i, TO.length());
      return told != null && told.value().type() == EntityType.ORG ? told : null;
    }
    if (match == null
        || match.letter() > 0
        || !match.value().type().isPlace()
        || text.folded(i).charAt(0) != Letters.WAW
        || !endsPlace(found, i)) {
      return match;
    }
    Match<KnownEntity> other = knowledge.names().longestBehind(text, i, 1);
    return other != null && other.value().type().isPlace() ? other : match;
  }

  /** لتاس، لإيلاف: a word that no list knows, with what opens it when somebody is told. */
  private static boolean isToldTo(AnalyzedText text, int i) {
    return text.isWord(i)
        && text.form(i).isUnknown()
        && text.folded(i).startsWith(TO)
        && text.folded(i).length() > SHORTEST_TOLD;
  }

  private static boolean endsPlace(List<Mention> found, int end) {
    for (int k = found.size() - 1; k >= 0 && found.get(k).end() >= end; k--) {
      if (found.get(k).end() == end && found.get(k).type().isPlace()) {
        return true;
      }
    }
    return false;
  }

  /** عبد الناصر العبداللطيف: a first name that somebody famous is called by, too. */
  private boolean opensOtherName(AnalyzedText text, int i, Match<KnownEntity> match) {
    int next = match.end();
    if (next >= text.size() || !text.isWord(next) || text.tokens().lineBefore(next)) {
      return false;
    }
    String first = text.folded(i).substring(match.letter());
    boolean two = match.length() == 2 && first.equals(SERVANT); // عبد الناصر
    boolean surname = lists.isFamilyName(text.folded(next)) || text.form(next).isUnknown();
    return surname && (two || match.length() == 1 && lists.mayBeOrIsGiven(first));
  }

  /** A word in the accusative with its sign is a noun: تسلم درعا is spelt so with two strokes. */
  private static boolean isObject(AnalyzedText text, int i) {
    return text.text().substring(text.begin(i), text.end(i)).indexOf(TANWIN) >= 0;
  }

  /** What a noun of places announces is no body of that name: منطقة كاف. */
  private boolean isNamesake(AnalyzedText text, int i, KnownEntity entity) {
    return entity.type() == EntityType.ORG
        && isBehindWord(text, i)
        && !text.analysis(i - 1).isDefinite()
        && lists.organisationHead(text.stem(i - 1)).isEmpty()
        && lists.placeHead(text.stem(i - 1)).filter(NAMED::contains).isPresent();
  }

  /** Whether و joins a listed place to the word, so that it is one too: بارق وأبها. */
  private boolean isJoinedToPlace(AnalyzedText text, int next) {
    if (next >= text.size() || !text.isWord(next) || text.folded(next).charAt(0) != Letters.WAW) {
      return false;
    }
    Match<KnownEntity> other = knowledge.names().longestBehindProclitics(text, next);
    return other != null
        && other.letter() == 1
        && other.value().type().isPlace()
        && !knowledge.isOrdinary(text.folded(next).substring(1));
  }

  /**
   * Whether the word stands where an article tells its paper, or a number whose it is: سبق –
   * الرياض، 738303 زين.
   */
  private static boolean isCredit(AnalyzedText text, int i) {
    boolean dash = i + 1 < text.size() && DASHES.indexOf(text.mark(i + 1)) >= 0;
    boolean first = i == 0 || text.mark(i - 1) != 0 && DASHES.indexOf(text.mark(i - 1)) >= 0;
    boolean credit = i < LAST_CREDIT && dash && text.mark(i + 1) != 0 && first;
    boolean numbered = i > 0 && text.isNumber(i - 1) && text.surface(i - 1).length() >= LONG_NUMBER;
    return credit || numbered;
  }

  /** للتربة is التربة behind ل. */
  private static String withArticle(String folded, int letters) {
    String rest = folded.substring(letters);
    boolean contracted =
        letters > 0
            && rest.length() > 1
            && folded.charAt(letters - 1) == Letters.LAM
            && rest.charAt(0) == Letters.LAM;
    return contracted ? ARTICLE + rest.substring(1) : rest;
  }

  /** سـ stands before verbs alone: سواس names nobody's agency. */
  private static boolean isFuture(AnalyzedText text, int i, int letters) {
    return letters > 0 && text.surface(i).charAt(letters - 1) == Letters.SIN;
  }

  /** Whether the tagger takes the word for a name of that kind too. */
  private static boolean isSeconded(Tagged tagged, int i, EntityType type) {
    return switch (type) {
      case PER -> tagged.is(i, NameType.PERS);
      case GPE, LOC, FAC -> tagged.is(i, NameType.LOC);
      case ORG -> tagged.is(i, NameType.ORG);
      case NORP, EVENT, MISC -> tagged.isName(i);
    };
  }

  private static Mention known(int i, Match<KnownEntity> match) {
    return new Mention(
        i,
        match.end(),
        match.letter(),
        match.value().type(),
        match.value(),
        Mention.STRONG,
        "knowledge");
  }

  /** Whether the place is named beside another: لحج وعدن، أبين أو تعز. */
  private static boolean isCoordinated(AnalyzedText text, int i, int letter, List<Mention> found) {
    int end = i;
    boolean or = i > 0 && letter == 0 && text.folded(i - 1).equals(OR);
    boolean and = letter == 1 && text.surface(i).charAt(0) == Letters.WAW;
    if (or) {
      end = i - 1;
    } else if (!and) {
      return false;
    }
    return endsPlace(found, end);
  }

  /** Whether a preposition stands before, behind which the word can be no verb. */
  private static boolean isLocated(AnalyzedText text, int i) {
    return i > 0 && PLACE_PREPOSITIONS.contains(text.folded(i - 1)) && text.form(i).best().isVerb();
  }

  /** In وزير الخارجية الروسية the office is named, not the ministry. */
  private static boolean isMinister(AnalyzedText text, int i, KnownEntity entity) {
    return i > 0
        && entity.type() == EntityType.ORG
        && text.analysis(i).isDefinite()
        && MINISTERS.contains(text.stem(i - 1));
  }

  /**
   * In السوق السعودية the word describes the market, in كيرالا الهندية the state; المملكة العربية
   * السعودية is listed.
   */
  private boolean isAdjective(AnalyzedText text, int i) {
    if (!isBehindWord(text, i) || !lists.isDemonym(text.stem(i))) {
      return false;
    }
    Pos before = text.pos(i - 1);
    return text.analysis(i - 1).isDefinite()
        ? before.isNominal() && before != Pos.UNKNOWN
        : before == Pos.UNKNOWN && lists.placeHead(text.stem(i - 1)).isEmpty();
  }

  /** An adjective behind a noun with the article that is no name: الحد الأقصى. */
  private static boolean describesNoun(AnalyzedText text, int i) {
    return isBehindWord(text, i)
        && text.pos(i) == Pos.ADJECTIVE
        && text.analysis(i).isDefinite()
        && text.pos(i - 1) == Pos.NOUN
        && text.analysis(i - 1).isDefinite();
  }

  private static boolean isBehindWord(AnalyzedText text, int i) {
    return i > 0
        && text.isWord(i - 1)
        && !text.tokens().lineBefore(i)
        && text.analysis(i).proclitics().isEmpty();
  }

  /** Verbs and function words are no names, however they are spelt: أفاد. */
  private static boolean isGrammatical(AnalyzedText text, int i) {
    return switch (text.form(i).best().pos()) {
      case VERB,
          PREPOSITION,
          CONJUNCTION,
          COMPLEMENTISER,
          PRONOUN,
          DEMONSTRATIVE,
          RELATIVE,
          PARTICLE,
          ADVERB ->
          true;
      case NOUN, ADJECTIVE, NUMERAL, NAME, UNKNOWN -> false;
    };
  }

  /** Whether the letters before the name are rather the word's own: والي is no و with a place. */
  private boolean isRatherOneWord(AnalyzedText text, int i, int letters) {
    int rest = lexicon.frequency(text.surface(i).substring(letters));
    return isOrdinaryWord(text.form(i))
        && text.analysis(i).proclitics().length() != letters
        && rest <= text.form(i).frequency();
  }

  private void addCity(AnalyzedText text, int i, Tagged tagged, List<Mention> found) {
    Match<List<City>> match = gazetteer.names().longestBehindProclitics(text, i);
    if (match == null
        || isFuture(text, i, match.letter())
        || match.length() == 1 && isNoCity(text, i, tagged, match)) {
      return;
    }
    found.add(
        new Mention(
            i,
            match.end(),
            match.letter(),
            EntityType.GPE,
            null,
            match.length() > 1 ? Mention.FAIR : Mention.WEAK,
            CITY));
  }

  /** Names of one word that are also words need a place noun before them or the tagger's word. */
  private boolean isNoCity(AnalyzedText text, int i, Tagged tagged, Match<List<City>> match) {
    String folded = text.folded(i).substring(match.letter());
    if (folded.length() < SHORTEST_CITY
        || lists.mayBeOrIsGiven(folded)
        || lists.isFamilyName(folded)
        || lists.isBoundary(folded)
        || lists.isDemonym(folded)
        || lists.organisationHead(folded).isPresent()
        || lists.placeHead(folded).isPresent()) {
      return true;
    }
    boolean cut = match.letter() > 0 && match.letter() != text.analysis(i).proclitics().length();
    boolean ordinary =
        isOrdinaryWord(text.form(i)) || isGrammatical(text, i) || knowledge.isOrdinary(folded);
    boolean doubtful = ordinary || cut || text.form(i).frequency() == 0;
    boolean seconded = tagged.is(i, NameType.LOC) && !describes(text, i);
    return doubtful && !seconded && !followsPlaceNoun(text, i);
  }

  /** An adjective behind another or behind a noun, both with the article or without: وتراثي هام. */
  private static boolean describes(AnalyzedText text, int i) {
    return i > 0
        && text.pos(i) == Pos.ADJECTIVE
        && text.isWord(i - 1)
        && text.pos(i - 1).isNominal()
        && !text.form(i - 1).isUnknown()
        && text.analysis(i - 1).isDefinite() == text.analysis(i).isDefinite();
  }

  /**
   * Whether a noun that announces settlements, an office over one or a body in charge of one stands
   * before, without the article: محافظة المفرق، محافظ الغربية، شرطة ينبع.
   */
  private boolean followsPlaceNoun(AnalyzedText text, int i) {
    return i > 0
        && text.isWord(i - 1)
        && !text.analysis(i - 1).isDefinite()
        && (lists.placeHead(text.stem(i - 1)).filter(SETTLEMENTS::contains).isPresent()
            || isBodyInCharge(text.stem(i - 1))
            || seatTitles.contains(PersonWords.withoutConjunction(text, i - 1)));
  }

  private boolean isBodyInCharge(String stem) {
    return lists.isBodyOfPlace(stem) && lists.organisationHead(stem).isPresent();
  }

  /** An ordinary word is a name in quotation marks and behind a noun that announces names. */
  private boolean isSupported(AnalyzedText text, int i, boolean place) {
    if (text.quotes().around(i) >= 0 && i > 0 && text.mark(i - 1) != 0) {
      return i + 1 >= text.size() || text.mark(i + 1) != 0;
    }
    return i > 0
        && text.isWord(i - 1)
        && !text.analysis(i - 1).isDefinite()
        && (place
            ? followsPlaceNoun(text, i)
            : lists.organisationHead(text.stem(i - 1)).isPresent());
  }

  private static boolean isOrdinaryWord(Form form) {
    Pos pos = form.best().pos();
    return pos != Pos.UNKNOWN && pos != Pos.NAME;
  }
}
