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

  static final int ROLE = 1;
  static final int HONORIFIC = 1 << 1;
  static final int DOCUMENT = 1 << 2;
  static final int CHANNEL = 1 << 3;
  static final int AGENCY = 1 << 4;
  static final int FORUM = 1 << 5;
  static final int TIME = 1 << 6;
  static final int ADJUNCT = 1 << 7;
  static final int ADDRESS = 1 << 8;
  static final int CONNECTOR = 1 << 9;
  static final int NEGATION = 1 << 10;
  static final int BELIEF = 1 << 11;
  static final int FEELING = 1 << 12;
  static final int RELATIVE = 1 << 13;
  static final int COLLECTIVE = 1 << 14;
  static final int ACTION = 1 << 15;
  static final int BODY = 1 << 16;

  /** Words whose أن is their own: قبل أن. */
  static final int BEFORE_CLAUSE = 1 << 18;

  /** Verbs whose أن is their own: يمكن أن. */
  static final int MODAL = 1 << 19;

  static final int ADVERB = 1 << 20;

  /** Heads that point back to the running speaker: المصدر ذاته. */
  static final int ANAPHOR = 1 << 21;

  /** Singular documents that stand for whoever issued them. */
  static final int REPORT = 1 << 22;

  /** What things are done according to, which is nobody's word: وفقا للقانون. */
  static final int BASIS = 1 << 23;

  /** Words for a state of things, which does not speak: ما، هذا، ذلك. */
  static final int ABSTRACT = 1 << 24;

  /** Verbs by which a document holds words: جاء في البيان. */
  static final int CONTAINS = 1 << 25;

  /** Verbs by which a paper learns from somebody: علمت من مصادر. */
  static final int LEARNS = 1 << 26;

  /** كافة, جميع: behind a finished subject they open the object. */
  static final int WHOLE = 1 << 27;

  /** What is laid on somebody: حمّله المسؤولية. */
  static final int BLAME = 1 << 28;

  /** ذاته, نفسه: the one before is meant again. */
  static final int SELF = 1 << 29;

  /** Papers and magazines, whose reports others retell. */
  static final int PAPER = 1 << 30;

  /** Found only behind an attached preposition. */
  static final int BEHIND_PREPOSITION = 1 << 17;

  private static final String LIST = "extract/statement/words.tsv";
  private static final String PLACES = "lexicon/knowledge/places.tsv";
  private static final String GIVEN_NAMES = "extract/statement/given-names.txt";
  private static final int SPELLINGS = 2;

  private final Map<String, Integer> classes = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, String> plurals = new HashMap<>();

  static SpeechWords load() {
    SpeechWords words = new SpeechWords();
    for (ListReader.Line line : ListReader.read(LIST)) {
      if (line.column(0).equals("plural")) {
        words.plurals.put(Letters.fold(line.column(1)), Letters.fold(line.column(2)));
        continue;
      }
      int bit = bit(line);
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
      for (String name : line.column(0).split(" ", -1)) {
        words.givenNames.add(Letters.fold(name));
      }
    }
    return words;
  }

  private static int bit(ListReader.Line line) {
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
      case "contains" -> CONTAINS;
      case "learns" -> LEARNS;
      case "whole" -> WHOLE;
      case "blame" -> BLAME;
      case "self" -> SELF;
      case "paper" -> PAPER;
      default -> throw line.error("«" + line.column(0) + "» is not a class of words");
    };
  }

  /** Classes of a folded word, tried whole, then without conjunction, preposition and article. */
  int classesOf(String folded) {
    int found = bare(folded);
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
    char c = rest.charAt(0);
    if (c == Letters.BA || c == Letters.LAM || c == Letters.KAF) {
      int behind =
          rest.charAt(1) == Letters.LAM && c == Letters.LAM
              ? classes.getOrDefault(rest.substring(2), 0)
              : 0;
      behind |= bare(rest.substring(1));
      return behind == 0 ? 0 : behind | BEHIND_PREPOSITION;
    }
    return 0;
  }

  private int bare(String word) {
    int found = classes.getOrDefault(word, 0);
    return found != 0 || !hasArticle(word) ? found : classes.getOrDefault(word.substring(2), 0);
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
  boolean is(String folded, int bit) {
    return (classes.getOrDefault(folded, 0) & bit) != 0;
  }
}
