package org.isnad.extract.statement;

import java.util.List;
import java.util.Locale;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Names what kind of word a token is, coarsely, for traits that weights are fitted to. */
final class WordKinds {

  private static final String NONE = "none";

  /** The least of the counts that are called the same, each a power of two and one. */
  private static final String[] SIZES = {"0", "1", "2", "3", "5", "9", "17", "33", "65"};

  /** Part of speech, behind و or ف, with {@link Sort}: names made once, so that none is joined. */
  private static final String[][][] NAMES =
      new String[Pos.values().length][Joined.values().length][Sort.values().length];

  static {
    for (Pos pos : Pos.values()) {
      for (Joined joined : Joined.values()) {
        for (Sort sort : Sort.values()) {
          String name = pos + joined.suffix + sort.suffix;
          NAMES[pos.ordinal()][joined.ordinal()][sort.ordinal()] = name.toLowerCase(Locale.ROOT);
        }
      }
    }
  }

  private enum Joined {
    NOT(""),
    AND("-and"),
    SO("-so");

    final String suffix;

    Joined(String suffix) {
      this.suffix = suffix;
    }
  }

  private enum Sort {
    PLAIN(""),
    PAST("-past"),
    PRESENT("-present"),
    DEFINITE("-definite"),
    ACCUSATIVE("-accusative");

    final String suffix;

    Sort(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Classes of words that tell whether a content goes on. */
  enum Listed {
    CONNECTOR(SpeechWords.CONNECTOR),
    ADJUNCT(SpeechWords.ADJUNCT),
    RELATIVE(SpeechWords.RELATIVE),
    BEFORE_CLAUSE(SpeechWords.BEFORE_CLAUSE),
    TIME(SpeechWords.TIME),
    NEGATION(SpeechWords.NEGATION),
    FORUM(SpeechWords.FORUM),
    ADVERB(SpeechWords.ADVERB),
    PEOPLE(SpeechWords.ROLE | SpeechWords.BODY | SpeechWords.COLLECTIVE | SpeechWords.HONORIFIC),
    DOCUMENT(SpeechWords.DOCUMENT | SpeechWords.REPORT),
    CHANNEL(SpeechWords.CHANNEL),
    ABSTRACT(SpeechWords.ABSTRACT),
    MEANWHILE(SpeechWords.MEANWHILE),
    BUT(SpeechWords.BUT),
    CONCESSION(SpeechWords.CONCESSION),
    MEANS(SpeechWords.MEANS),
    POINTS_BACK(SpeechWords.POINTS_BACK),
    ADDS(SpeechWords.ADDS),
    POINTS_TO(SpeechWords.POINTS_TO),
    COMPLEMENTISER(SpeechWords.COMPLEMENTISER),
    FURTHER(SpeechWords.FURTHER),
    RESUMPTION(SpeechWords.RESUMPTION),
    NAMED(SpeechWords.PLACE | SpeechWords.GIVEN),
    ACTION(SpeechWords.ACTION),
    MODAL(SpeechWords.MODAL),
    CONTAINS(SpeechWords.CONTAINS),
    WHILE(SpeechWords.WHILE),
    OPENS_PHRASE(SpeechWords.OPENS_PHRASE),
    RESUMPTIVE(SpeechWords.RESUMPTIVE);

    /** All of them, in order; made once. */
    static final List<Listed> ALL = List.of(values());

    /** The classes meant by any of them. */
    static final long ANY = ALL.stream().mapToLong(Listed::bits).reduce(0, (a, b) -> a | b);

    private final long bits;

    Listed(long bits) {
      this.bits = bits;
    }

    /** The classes of {@link SpeechWords} meant. */
    long bits() {
      return bits;
    }
  }

  private final Page page;

  WordKinds(Page page) {
    this.page = page;
  }

  /** Part of speech, joined or not, tense or definiteness; what mark it is for any other token. */
  String kind(int j) {
    if (j < 0 || j >= page.size()) {
      return NONE;
    }
    if (!page.isWord(j)) {
      return mark(j);
    }
    Analysis a = page.text().analysis(j);
    Joined joined =
        !a.hasConjunction()
            ? Joined.NOT
            : a.proclitics().charAt(0) == Letters.WAW ? Joined.AND : Joined.SO;
    return NAMES[page.pos(j).ordinal()][joined.ordinal()][sort(j, a).ordinal()];
  }

  private Sort sort(int j, Analysis a) {
    if (page.pos(j) == Pos.VERB) {
      return a.has(Analysis.PAST) ? Sort.PAST : a.has(Analysis.PRESENT) ? Sort.PRESENT : Sort.PLAIN;
    }
    if (!page.pos(j).isNominal()) {
      return Sort.PLAIN;
    }
    return page.isDefinite(j)
        ? Sort.DEFINITE
        : a.has(Analysis.TANWIN) ? Sort.ACCUSATIVE : Sort.PLAIN;
  }

  private String mark(int j) {
    if (page.isNumber(j)) {
      return "number";
    }
    if (page.isQuoteMark(j)) {
      return "quote";
    }
    if (page.isComma(j)) {
      return "comma";
    }
    return page.mark(j) == '.' ? "stop" : "mark";
  }

  /** Whether the word is one of those few that bind others and may be a trait themselves. */
  boolean isFunctional(int j) {
    return switch (page.pos(j)) {
      case PREPOSITION, CONJUNCTION, COMPLEMENTISER, PRONOUN, DEMONSTRATIVE, RELATIVE, PARTICLE ->
          true;
      case VERB, NOUN, ADJECTIVE, NUMERAL, NAME, ADVERB, UNKNOWN ->
          page.is(
              j,
              SpeechWords.CONNECTOR
                  | SpeechWords.ADJUNCT
                  | SpeechWords.NEGATION
                  | SpeechWords.BEFORE_CLAUSE);
    };
  }

  /** ، بينهم طفلان، و142 في الغرب: who is counted among those before, or besides them. */
  boolean countsAmong(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    return switch (page.folded(j)) {
      case "بينهم", "بينها", "بينهن", "منهم", "منهن", "ضمنهم", "ضمنها" -> true;
      case "من" -> page.isWord(j + 1) && countsAmong(j + 1);
      case "و" -> page.isNumber(j + 1);
      default -> false;
    };
  }

  /** Whether the word is a verb of I or we. */
  boolean isFirstPerson(int j) {
    return page.isWord(j)
        && page.pos(j) == Pos.VERB
        && page.text().analysis(j).has(Analysis.FIRST_PERSON);
  }

  /** A count, told the more coarsely the greater it is. */
  static String size(int n) {
    int i = n <= 0 ? 0 : Integer.SIZE + 1 - Integer.numberOfLeadingZeros(n - 1);
    return SIZES[Math.min(i, SIZES.length - 1)];
  }
}
