package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.WordMap;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The word lists of the entity finders, keyed by folded words. */
final class NameLists {

  /** What a noun that opens an organisation's name needs. */
  enum Head {
    /** A complement, or an earlier full mention. */
    OPEN,
    /** Nothing: الحكومة names one by itself. */
    BODY,
    /** A complement; names the members: قوات. */
    GROUP,
    /** Listed phrases alone: الهلال الأحمر. */
    UNIT,
    /** A proper name, since it is an ordinary noun as well: حركة «…». */
    NAMED,
    /** The noun of a department: مصلحة الجمارك. */
    DEPARTMENT,
    /** As {@link #NAMED} or {@link #DEPARTMENT}: إدارة ترامب، إدارة التعليم. */
    BUREAU,
    /** Another body of which it is a part: فرع وزارة العمل. */
    BRANCH,
    /** A complement; with the article it points back to one named before: الصحيفة. */
    OUTLET,
    /** The article, an adjective and a task: البرنامج الوطني للمعارض. */
    TASK,
    /** The article: المعارضة; without it the noun tells of an act. */
    SIDE,
    /** The article and no noun before it: أعلنت الخارجية. */
    MINISTRY,
    /** As {@link #OPEN}; may be numbered: الفرقة الرابعة. */
    ARMY,
    /** A country's adjective or its ruler: النظام السوري، نظام القذافي. */
    REGIME
  }

  /** What kind of place a head noun announces. */
  enum PlaceHead {
    GPE,
    LOC,
    FAC,
    SIDE,
    COMMUNE,
    /** Needs a proper name, since it is an ordinary noun of buildings: مسرح محمد الخامس. */
    HOUSE,
    /** As {@link #GPE}; also an ordinary noun, behind which a common noun is no name: مقاطعة. */
    DOUBT,
    /** Announces several places: أحياء السكري والمشهد. */
    MANY,
    /** Announces two places, the first directly behind it: محافظتي لحج وعدن. */
    TWO
  }

  private static final Set<String> RELATIONAL = Set.of("ادارة", "امناء", "ادارات");
  private static final String SERVANT = "عبدال";
  private static final int SHORTEST_SERVANT = 7;
  private static final Set<String> QUANTIFIERS = Set.of("كل", "اي", "ايه");
  private static final List<String> DEMONYM_ENDINGS = List.of("ة", "ين", "ون", "تين", "تان");

  private final WordMap<Head> organisationHeads;
  private final WordMap<PlaceHead> placeHeads;
  private final WordSet titles;
  private final WordSet boundaries;
  private final WordSet bodies;
  private final WordSet purposes;
  private final WordSet demonyms;
  private final WordSet givenNames;
  private final WordSet familyNames;
  private final WordSet ordinaryGivenNames;
  private final WordSet ordinaryFamilyNames;

  private final WordSet links = WordSet.folded("lexicon/name-links.txt");
  private final WordSet noNames = WordSet.copyOf(phrases("extract/entity/no-names.txt"));
  private final WordSet ranks = WordSet.folded("extract/entity/ranks.txt");
  private final WordSet titlePrepositions = WordSet.folded("extract/entity/title-prepositions.txt");
  private final WordSet ledBodies = WordSet.folded("extract/entity/led-bodies.txt");
  private final WordMap<Boolean> localBodies = localBodies();
  private final WordSet bodiesOfPlaces = WordSet.folded("extract/entity/bodies-of-places.txt");
  private final WordSet departments = WordSet.folded("extract/entity/departments.txt");
  private final WordSet forces = WordSet.folded("extract/entity/forces.txt");
  private final WordSet loyal = WordSet.folded("extract/entity/loyal-words.txt");
  private final WordSet vague = WordSet.folded("extract/entity/vague-places.txt");
  private final WordSet lands = WordSet.folded("extract/entity/lands.txt");
  private final WordSet fighters = WordSet.folded("extract/entity/fighters.txt");
  private final WordSet namingAdjectives = WordSet.folded("extract/entity/naming-adjectives.txt");
  private final PhraseTable<Boolean> standingTitles;
  private final Eponyms eponyms;

  private NameLists() {
    PhraseTable.Builder<Boolean> standing = PhraseTable.builder();
    for (ListReader.Line line : ListReader.read("extract/entity/standing-titles.txt")) {
      standing.add(line.column(0), true);
    }
    standingTitles = standing.build();
    titles = WordSet.copyOf(titles());
    boundaries = WordSet.folded("extract/entity/boundary-words.txt");
    purposes = WordSet.folded("extract/entity/purpose-nouns.txt");
    demonyms = WordSet.copyOf(spellings("lexicon/knowledge/demonyms.tsv", 0));
    bodies = WordSet.copyOf(phrases("extract/entity/bodies.txt"));
    List<ListReader.Line> given = ListReader.read("lexicon/given-names.tsv");
    givenNames = WordSet.copyOf(names(given, 2, false));
    ordinaryGivenNames = WordSet.copyOf(names(given, 2, true));
    List<ListReader.Line> family = ListReader.read("lexicon/family-names.txt");
    familyNames = WordSet.copyOf(names(family, 1, false));
    ordinaryFamilyNames = WordSet.copyOf(names(family, 1, true));
    organisationHeads =
        heads(
            "lexicon/organisation-heads.tsv", rule -> Head.valueOf(rule.toUpperCase(Locale.ROOT)));
    placeHeads = heads("lexicon/place-heads.tsv", PlaceHead::valueOf);
    eponyms = new Eponyms(this);
  }

  static NameLists load() {
    return new NameLists();
  }

  private static Set<String> titles() {
    Set<String> titles = words("extract/entity/titles.tsv");
    titles.addAll(firstWords("lexicon/titles.tsv"));
    titles.removeAll(words("extract/entity/no-titles.txt"));
    return titles;
  }

  /** The forms of a list of head nouns that have a rule. */
  private static <R> WordMap<R> heads(String list, Function<String, R> rule) {
    Map<String, R> heads = new HashMap<>();
    for (ListReader.Line line : ListReader.read(list)) {
      String[] forms = line.column(0).split("\\|");
      String[] rules = line.column(2).split("\\|");
      for (int i = 0; i < rules.length; i++) {
        if (!rules[i].isEmpty()) {
          heads.put(Letters.fold(forms[i]), rule.apply(rules[i]));
        }
      }
    }
    return WordMap.copyOf(heads);
  }

  /** Bodies of towns, true for those behind whose name في may stand as well as ب. */
  private static WordMap<Boolean> localBodies() {
    Map<String, Boolean> bodies = new HashMap<>();
    for (ListReader.Line line : ListReader.read("extract/entity/local-bodies.tsv")) {
      bodies.put(Letters.fold(line.column(0)), line.column(1).equals("in"));
    }
    return WordMap.copyOf(bodies);
  }

  private static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read(list)) {
      for (String word : line.column(0).split("[ |]")) {
        words.add(Letters.fold(Letters.surface(word)));
      }
    }
    return words;
  }

  private static Set<String> spellings(String list, int column) {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read(list)) {
      for (String word : line.column(column).split("\\|")) {
        words.add(Letters.fold(Letters.surface(word.strip())));
      }
    }
    return words;
  }

  private static Set<String> phrases(String list) {
    Set<String> phrases = new HashSet<>();
    for (ListReader.Line line : ListReader.read(list)) {
      phrases.add(Letters.fold(line.column(0)));
    }
    return phrases;
  }

  /**
   * Names of one word: those that column {@code flag} marks as ordinary words too, or the others.
   */
  private static Set<String> names(List<ListReader.Line> lines, int flag, boolean ordinary) {
    Set<String> names = new HashSet<>();
    for (ListReader.Line line : lines) {
      if (line.column(flag).isEmpty() != ordinary) {
        for (String name : line.column(0).split("\\|")) {
          names.add(Letters.fold(Letters.surface(name.strip())));
        }
      }
    }
    return names;
  }

  private static Set<String> firstWords(String list) {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read(list)) {
      for (String form : line.column(0).split("\\|")) {
        words.add(Letters.fold(Letters.surface(form.strip())).split(" ", 2)[0]);
      }
    }
    return words;
  }

  Optional<Head> organisationHead(String foldedStem) {
    return Optional.ofNullable(organisationHeads.get(foldedStem));
  }

  Optional<PlaceHead> placeHead(String foldedStem) {
    return Optional.ofNullable(placeHeads.get(foldedStem));
  }

  boolean isTitle(String folded) {
    return titles.contains(folded);
  }

  /** Whether the word ends a name though it looks like part of it. */
  boolean isBoundary(String folded) {
    return boundaries.contains(folded);
  }

  /** Whether the phrase names an organisation by itself: الهلال الأحمر. */
  boolean isBody(String folded) {
    return bodies.contains(folded);
  }

  /** Whether the folded stem can stand behind ل in an organisation's name. */
  boolean isPurpose(String foldedStem) {
    return purposes.contains(foldedStem);
  }

  /** Whether the folded stem is the adjective of a country. */
  boolean isDemonym(String foldedStem) {
    if (demonyms.contains(foldedStem)) {
      return true;
    }
    for (String ending : DEMONYM_ENDINGS) {
      int bare = foldedStem.length() - ending.length();
      if (foldedStem.endsWith(ending) && demonyms.contains(foldedStem.substring(0, bare))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun behind an organisation's head names a part of another: مجلس إدارة. */
  boolean isRelational(String foldedStem) {
    return RELATIONAL.contains(foldedStem);
  }

  /** Whether the folded stem tells how many, so that the noun behind it is not of one place. */
  boolean isQuantifier(String foldedStem) {
    return QUANTIFIERS.contains(foldedStem);
  }

  /** Whether each town may have such a body, so that its name goes on with ب and the town. */
  boolean isLocalBody(String foldedStem) {
    return localBodies.get(foldedStem) != null;
  }

  /** Whether the place behind the noun is where the body is in charge: شرطة نينوى. */
  boolean isBodyOfPlace(String foldedStem) {
    return localBodies.get(foldedStem) != null || bodiesOfPlaces.contains(foldedStem);
  }

  /** Whether في may stand before the town too: السفارة السعودية في بيروت. */
  boolean isSeatedIn(String foldedStem) {
    return Boolean.TRUE.equals(localBodies.get(foldedStem));
  }

  /** Whether the folded stem tells what a department does: إدارة التعليم. */
  boolean isDepartment(String foldedStem) {
    return departments.contains(foldedStem);
  }

  /** Whether the folded stem is a force that stands beside others: قوات الجيش والأمن. */
  boolean isForce(String foldedStem) {
    return forces.contains(foldedStem);
  }

  /** Whether the folded stem is land or sea that a country's adjective names: الحدود السورية. */
  boolean isLand(String foldedStem) {
    return lands.contains(foldedStem);
  }

  /** Whether the folded stem tells to whom forces are loyal: القوات الموالية لـ. */
  boolean isLoyal(String foldedStem) {
    return loyal.contains(foldedStem);
  }

  /** Whether the folded stem often tells only what kind of place it is: مناطق المواجهات. */
  boolean isVaguePlace(String foldedStem) {
    return vague.contains(foldedStem);
  }

  /** Whether the folded stem is a noun of those who fight for a body: قوات التحالف. */
  boolean isFighters(String foldedStem) {
    return fighters.contains(foldedStem);
  }

  /** A title that stands for one person, which begins at the token or behind its proclitics. */
  PhraseTable.@Nullable Match<Boolean> standingTitle(AnalyzedText text, int first) {
    return standingTitles.longestBehindProclitics(text, first);
  }

  /**
   * Whether an office opens behind a name with a word that is also one: الأمين العام، أمير منطقة.
   */
  boolean opensOffice(AnalyzedText text, int i) {
    if (i + 1 >= text.size() || !isTitle(text.folded(i))) {
      return false;
    }
    String next = text.stem(i + 1);
    return text.analysis(i + 1).isDefinite()
        ? isNamingAdjective(next)
        : text.analysis(i + 1).proclitics().isEmpty()
            && (placeHead(next).isPresent() || organisationHead(next).isPresent());
  }

  /** Whether the folded word links the parts of a person's name: بن، أبو. */
  boolean isLink(String folded) {
    return links.contains(folded);
  }

  /** Whether the folded phrase looks like a name and is none: ساحة المعركة. */
  boolean isNoName(String folded) {
    return noNames.contains(folded);
  }

  /** Whether the preposition may stand inside a title: سفير بلاده لدى، المشرف العام على. */
  boolean isTitlePreposition(String folded) {
    return titlePrepositions.contains(folded);
  }

  /** Whether the folded stem is an adjective that ranks or numbers: ثاني. */
  boolean isRank(String foldedStem) {
    return ranks.contains(foldedStem);
  }

  /** Whether a person behind the noun leads it and does not give it its name: رئاسة الشيخ طلال. */
  boolean isLedByPeople(String foldedStem) {
    return ledBodies.contains(foldedStem);
  }

  /** Whether the folded stem is an adjective that makes a noun a body's name: الهيئة العليا. */
  boolean isNamingAdjective(String foldedStem) {
    return namingAdjectives.contains(foldedStem);
  }

  /** People for whom bodies and buildings are named. */
  Eponyms eponyms() {
    return eponyms;
  }

  /** Whether the word is a given name; any with عبد before the article is: عبدالرقيب. */
  boolean isGivenName(String folded) {
    return givenNames.contains(folded)
        || folded.length() > SHORTEST_SERVANT && folded.startsWith(SERVANT);
  }

  /** Whether the word may be a given name though it is an ordinary word as well: أمين. */
  boolean mayBeGivenName(String folded) {
    return ordinaryGivenNames.contains(folded);
  }

  boolean mayBeOrIsGiven(String folded) {
    return isGivenName(folded) || mayBeGivenName(folded);
  }

  /** Whether the word may be a surname though it is an ordinary word as well: الأسد. */
  boolean mayBeFamilyName(String folded) {
    return ordinaryFamilyNames.contains(folded);
  }

  boolean isFamilyName(String folded) {
    return familyNames.contains(folded);
  }
}
