package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** Words by what they do in a reporting clause; a word may do several things. */
final class SpeechWords {

  static final long ROLE = 1L;
  static final long HONORIFIC = 1L << 1;
  static final long DOCUMENT = 1L << 2;
  static final long CHANNEL = 1L << 3;
  static final long AGENCY = 1L << 4;
  static final long FORUM = 1L << 5;
  static final long TIME = 1L << 6;
  static final long ADJUNCT = 1L << 7;
  static final long ADDRESS = 1L << 8;
  static final long CONNECTOR = 1L << 9;
  static final long NEGATION = 1L << 10;
  static final long BELIEF = 1L << 11;
  static final long FEELING = 1L << 12;
  static final long RELATIVE = 1L << 13;
  static final long COLLECTIVE = 1L << 14;
  static final long ACTION = 1L << 15;
  static final long BODY = 1L << 16;

  /** Words whose أن is their own: قبل أن. */
  static final long BEFORE_CLAUSE = 1L << 18;

  /** Verbs whose أن is their own: يمكن أن. */
  static final long MODAL = 1L << 19;

  static final long ADVERB = 1L << 20;

  /** Heads that point back to the running speaker: المصدر ذاته. */
  static final long ANAPHOR = 1L << 21;

  /** Singular documents that stand for whoever issued them. */
  static final long REPORT = 1L << 22;

  /** What things are done according to, which is nobody's word: وفقا للقانون. */
  static final long BASIS = 1L << 23;

  /** Words for a state of things, which does not speak: ما، هذا، ذلك. */
  static final long ABSTRACT = 1L << 24;

  /** Verbs by which a document holds words: جاء في البيان. */
  static final long CONTAINS = 1L << 25;

  /** Verbs by which a paper learns from somebody: علمت من مصادر. */
  static final long LEARNS = 1L << 26;

  /** كافة, جميع: behind a finished subject they open the object. */
  static final long WHOLE = 1L << 27;

  /** What is laid on somebody: حمّله المسؤولية. */
  static final long BLAME = 1L << 28;

  /** ذاته, نفسه: the one before is meant again. */
  static final long SELF = 1L << 29;

  /** Papers and magazines, whose reports others retell. */
  static final long PAPER = 1L << 30;

  /** Masculine in spite of their ending. */
  static final long MASCULINE = 1L << 31;

  /** Whom demands are made of. */
  static final long ADDRESSEE = 1L << 32;

  /** What is called by the words in quotation marks behind it. */
  static final long TITLE = 1L << 33;

  /** Who works for a channel: behind them ل tells whose they are, not who is told. */
  static final long STAFF = 1L << 34;

  /** حين، الوقت: behind في and a comma the outlet speaks again. */
  static final long WHILE = 1L << 35;

  /** الانتباه، النظر: what لفت draws, no part of its subject. */
  static final long NOTICE = 1L << 36;

  /** نشرت، تناولت: by them a paper brings a report. */
  static final long PUBLISHES = 1L << 39;

  /** Every class that lists give. */
  static final long ANY = (1L << 40) - 1;

  /** The name of a place. */
  static final long PLACE = 1L << 40;

  /** A given name. */
  static final long GIVEN = 1L << 41;

  /** أن، إن، بأن with or without a pronoun. */
  static final long COMPLEMENTISER = 1L << 42;

  /** وأن, وأنه. */
  static final long FURTHER = 1L << 43;

  /** فإن, فإنه. */
  static final long RESUMPTION = 1L << 44;

  /** May be the first word of an attributing phrase. */
  static final long OPENS_PHRASE = 1L << 45;

  /** A noun that is said, never says: ضرورة، اسمه، الفارق. */
  static final long MUTE = 1L << 46;

  /** له، إليه: a preposition with the pronoun of a relative clause. */
  static final long RESUMPTIVE = 1L << 47;

  /** What is said to be so and then denied: الأنباء، الاتهام، الرواية. */
  static final long TALE = 1L << 48;

  /** نشرته، بثته: whoever carried a text. */
  static final long CARRIED = 1L << 49;

  /** إلا، غير، على: with أن they turn against what was said. */
  static final long BUT = 1L << 50;

  /** فيما، بينما: behind a comma the outlet speaks again. */
  static final long MEANWHILE = 1L << 51;

  /** حديثه، كلمتها: somebody's own words, object of a verb that goes on or ends. */
  static final long OWN_WORDS = 1L << 52;

  /** فيه، خلالها: the words stand in the document just named. */
  static final long WITHIN = 1L << 53;

  /** تقارير، أنباء: told by nobody named. */
  static final long UNNAMED = 1L << 54;

  /** فيما يتعلق، فيما بعد: behind فيما they open no clause of its own. */
  static final long REGARDING = 1L << 55;

  /** Places of the net where everybody writes, which stand for no word but the writer's. */
  static final long PLATFORM = 1L << 56;

  /** منه، منها: whom something is asked of. */
  static final long ASKED = 1L << 57;

  /** من، نتيجة، بهدف: behind وذلك they say how or why. */
  static final long MEANS = 1L << 58;

  /** رغم، وإن: behind them إلا أن answers them and turns against nothing. */
  static final long CONCESSION = 1L << 59;

  /** سموه، معاليه: a title with a pronoun, for whoever was called by it. */
  static final long HIS_TITLE = 1L << 38;

  /** Months, which are companies and people too unless في stands before them. */
  static final long MONTH = 1L << 37;

  /** صادر، صادرة: behind a document and before عن, with whoever issued it. */
  static final long ISSUED = 1L << 60;

  /** وهذا، فهو، لذلك: they open a sentence that goes on with the one before. */
  static final long POINTS_BACK = 1L << 61;

  /** كما، أما: they open a sentence that adds to the one before. */
  static final long ADDS = 1L << 63;

  /** ذلك: behind a verb it is what was just told. */
  static final long POINTS_TO = 1L << 62;

  /** Heads that can speak. */
  static final long SPEAKERS =
      ROLE | HONORIFIC | DOCUMENT | REPORT | CHANNEL | AGENCY | COLLECTIVE | BODY | ANAPHOR;

  /** What no word means that opens somebody's full name: أسماء خليل، أمل نادر. */
  static final long NOT_IN_NAMES =
      MUTE | ADJUNCT | TIME | MONTH | ABSTRACT | FEELING | BELIEF | OWN_WORDS | FORUM | TALE;

  /** Heads that also stand in the accusative: مسؤولاً، سكاناً. */
  private static final long INDEFINITE_HEADS = ROLE | COLLECTIVE | ANAPHOR;

  /** Found only behind an attached preposition. */
  static final long BEHIND_PREPOSITION = 1L << 17;

  private static final String LIST = "extract/statement/words.tsv";
  private static final String PLACES = "lexicon/knowledge/places.tsv";
  private static final String GIVEN_NAMES = "lexicon/given-names.tsv";
  private static final String ORDINARY = "w";
  private static final String LINKS = "lexicon/name-links.txt";
  private static final int SPELLINGS = 2;
  private static final String THE = "ال";
  private static final String[] OWNERS = {"هما", "ها", "هم", "ه"};

  private final Map<String, Long> classes = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> deeds = new HashSet<>();
  private final Set<String> kin = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Map<String, String> plurals = new HashMap<>();

  static SpeechWords load() {
    SpeechWords words = new SpeechWords();
    for (ListReader.Line line : ListReader.read(LIST)) {
      if (line.column(0).equals("plural")) {
        words.plurals.put(Letters.fold(line.column(1)), Letters.fold(line.column(2)));
        continue;
      }
      if (line.column(0).equals("deed")) {
        for (String word : line.column(1).split(" ", -1)) {
          words.deeds.add(Letters.fold(word));
        }
        continue;
      }
      if (line.column(0).equals("kin") || line.column(0).equals("people")) {
        Set<String> set = line.column(0).equals("kin") ? words.kin : words.people;
        for (String word : line.column(1).split(" ", -1)) {
          set.add(Letters.fold(word));
          if (set == words.people) {
            set.add(THE + Letters.fold(word));
          }
        }
        continue;
      }
      long bit = bit(line);
      for (String word : line.column(1).split(" ", -1)) {
        words.classes.merge(Letters.fold(word), bit, (a, b) -> a | b);
      }
    }
    for (ListReader.Line line : ListReader.read(PLACES)) {
      for (String spelling : line.column(SPELLINGS).split("\\|", -1)) {
        words.places.add(Letters.fold(Letters.surface(spelling)));
      }
    }
    for (ListReader.Line line : ListReader.read(GIVEN_NAMES)) {
      boolean ordinary = line.column(2).equals(ORDINARY);
      for (String name : line.column(0).split("\\|", -1)) {
        if (!ordinary) {
          words.givenNames.add(Letters.fold(Letters.surface(name)));
        }
      }
    }
    for (ListReader.Line line : ListReader.read(LINKS)) {
      for (String link : line.column(0).split(" ", -1)) {
        words.givenNames.add(Letters.fold(link));
      }
    }
    return words;
  }

  /** Whether the folded word is an act of violence that somebody may claim as their own. */
  boolean isDeed(String folded) {
    String bare = hasArticle(folded) ? folded.substring(2) : folded;
    int last = bare.length() - 1;
    return deeds.contains(bare)
        || last > 1 && bare.charAt(last) == Letters.ALIF && deeds.contains(bare.substring(0, last));
  }

  /** Whether the folded word, with the article or without, is people by a broken plural: سكان. */
  boolean isPeople(String folded) {
    return people.contains(folded);
  }

  /** Whether the folded word is somebody who is told by whose he is: زوجة سامر خليل. */
  boolean isOfSomebody(String folded) {
    String word = folded.charAt(0) == Letters.WAW ? folded.substring(1) : folded;
    return kin.contains(folded) || kin.contains(word);
  }

  /** Whether the folded word is somebody told by whose they are: شقيقه، وزوجتها، محاميهم. */
  boolean isTheirs(String folded) {
    int from = folded.charAt(0) == Letters.WAW ? 1 : 0;
    for (String owner : OWNERS) {
      int end = folded.length() - owner.length();
      if (folded.endsWith(owner) && end - from > 1) {
        String host = folded.substring(from, end);
        boolean feminine = host.charAt(host.length() - 1) == Letters.TA;
        String whole = feminine ? host.substring(0, host.length() - 1) + Letters.TA_MARBUTA : host;
        return kin.contains(host) || kin.contains(whole);
      }
    }
    return false;
  }

  private static long bit(ListReader.Line line) {
    return switch (line.column(0)) {
      case "role" -> ROLE;
      case "honorific" -> HONORIFIC;
      case "document" -> DOCUMENT;
      case "channel" -> CHANNEL;
      case "agency" -> AGENCY;
      case "forum" -> FORUM;
      case "time" -> TIME;
      case "adjunct" -> ADJUNCT;
      case "address" -> ADDRESS;
      case "connector" -> CONNECTOR;
      case "negation" -> NEGATION;
      case "belief" -> BELIEF;
      case "feeling" -> FEELING;
      case "relative" -> RELATIVE;
      case "collective" -> COLLECTIVE;
      case "action" -> ACTION;
      case "body" -> BODY;
      case "before-clause" -> BEFORE_CLAUSE;
      case "modal" -> MODAL;
      case "adverb" -> ADVERB;
      case "anaphor" -> ANAPHOR;
      case "report" -> REPORT;
      case "basis" -> BASIS;
      case "abstract" -> ABSTRACT;
      case "mute" -> MUTE;
      case "contains" -> CONTAINS;
      case "learns" -> LEARNS;
      case "whole" -> WHOLE;
      case "blame" -> BLAME;
      case "self" -> SELF;
      case "paper" -> PAPER;
      case "masculine" -> MASCULINE;
      case "addressee" -> ADDRESSEE;
      case "title" -> TITLE;
      case "resumptive" -> RESUMPTIVE;
      case "tale" -> TALE;
      case "carried" -> CARRIED;
      case "but" -> BUT;
      case "meanwhile" -> MEANWHILE;
      case "own-words" -> OWN_WORDS;
      case "within" -> WITHIN;
      case "asked" -> ASKED;
      case "platform" -> PLATFORM;
      case "regarding" -> REGARDING;
      case "month" -> MONTH;
      case "his-title" -> HIS_TITLE;
      case "issued" -> ISSUED;
      case "points-back" -> POINTS_BACK;
      case "points-to" -> POINTS_TO;
      case "adds" -> ADDS;
      case "staff" -> STAFF;
      case "while" -> WHILE;
      case "notice" -> NOTICE;
      case "publishes" -> PUBLISHES;
      case "means" -> MEANS;
      case "concession" -> CONCESSION;
      case "unnamed" -> UNNAMED;
      default -> throw line.error("«" + line.column(0) + "» is not a class of words");
    };
  }

  /** Classes of a folded word, tried whole, then without conjunction, preposition and article. */
  long classesOf(String folded) {
    long found = bare(folded);
    if (found != 0) {
      return found;
    }
    String rest = folded;
    if (rest.length() > 2 && (rest.charAt(0) == Letters.WAW || rest.charAt(0) == Letters.FA)) {
      rest = rest.substring(1);
      found = bare(rest);
    }
    if (found != 0 || rest.length() < 4) {
      return found;
    }
    if (rest.charAt(rest.length() - 1) == Letters.ALIF) {
      found = classes.getOrDefault(rest.substring(0, rest.length() - 1), 0L) & INDEFINITE_HEADS;
      if (found != 0) {
        return found;
      }
    }
    char c = rest.charAt(0);
    if (c == Letters.BA || c == Letters.LAM || c == Letters.KAF) {
      long behind =
          rest.charAt(1) == Letters.LAM && c == Letters.LAM
              ? classes.getOrDefault(rest.substring(2), 0L)
              : 0L;
      behind |= bare(rest.substring(1));
      return behind == 0 ? 0 : behind | BEHIND_PREPOSITION;
    }
    return 0;
  }

  private long bare(String word) {
    long found = classes.getOrDefault(word, 0L);
    return found != 0 || !hasArticle(word) ? found : classes.getOrDefault(word.substring(2), 0L);
  }

  static boolean hasArticle(String word) {
    return word.length() > 3 && word.charAt(0) == Letters.ALIF && word.charAt(1) == Letters.LAM;
  }

  /** A plural that later becomes singular (مصادر … المصدر). */
  Optional<String> pluralOf(String singular) {
    return Optional.ofNullable(plurals.get(singular));
  }

  boolean isPlace(String folded) {
    return places.contains(folded);
  }

  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  /** Whether the bare word is listed under the class. */
  boolean is(String folded, long bits) {
    return (classes.getOrDefault(folded, 0L) & bits) != 0;
  }
}
