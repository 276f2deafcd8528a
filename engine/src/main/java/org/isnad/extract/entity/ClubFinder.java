package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.PhraseTable.Match;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds clubs in texts that tell of sport: فريق الهلال، أمام النصر. A name that is an ordinary word
 * or a town as well is a club where a word of sport announces it or a country's masculine adjective
 * follows (برشلونة الإسباني), there and further on in the text.
 */
final class ClubFinder {

  static final String EVIDENCE = "club";

  /** So many different words of sport make a text one of sport. */
  private static final int LEAST_WORDS = 3;

  private static final Set<String> CLUBS = Set.of("نادي", "ناد", "فريق");

  /** Who runs a club is a body of its own: إدارة الهلال. */
  private static final Set<String> BOARDS = Set.of("ادارة", "مجلس");

  private static final Set<String> PLACED = Set.of("في", "من", "الي", "داخل", "خارج", "عن");
  private static final String ARTICLE = "ال";
  private static final char COMMA = '،';
  private static final String FEMININE = "ة";

  /** What a club's name is by itself as well. */
  private enum Else {
    NOTHING,
    WORD,
    TOWN
  }

  private final NameLists lists;
  private final PhraseTable<Else> clubs;
  private final WordSet sport;
  private final WordSet announcing;

  ClubFinder(NameLists lists) {
    this.lists = lists;
    PhraseTable.Builder<Else> names = PhraseTable.builder();
    for (ListReader.Line line : ListReader.read("extract/entity/clubs.tsv")) {
      String flag = line.column(1).toUpperCase(Locale.ROOT);
      Else also = flag.isEmpty() ? Else.NOTHING : Else.valueOf(flag);
      for (String name : line.column(0).split("\\|")) {
        names.add(name, also);
      }
    }
    clubs = names.build();
    sport = words("club");
    announcing = words("sport");
  }

  /** The words of the list but those that tell {@code other} alone. */
  private static WordSet words(String other) {
    Set<String> words = new HashSet<>();
    for (ListReader.Line line : ListReader.read("extract/entity/sports-words.tsv")) {
      for (String word : line.column(0).split(" ")) {
        if (!line.column(1).equals(other)) {
          words.add(Letters.fold(word));
        }
      }
    }
    return WordSet.copyOf(words);
  }

  /** Adds clubs to {@code found} and takes from it the towns that are clubs. */
  void find(AnalyzedText text, List<Mention> found) {
    if (!tellsOfSport(text)) {
      return;
    }
    List<Match<Else>> named = new ArrayList<>();
    Set<String> supported = new HashSet<>();
    Match<Else> before = null;
    for (int i = 0; i < text.size(); i++) {
      Match<Else> club = text.isWord(i) ? clubs.longestBehindProclitics(text, i) : null;
      if (club != null) {
        named.add(club);
        if (isSupported(text, club)) {
          supported.add(key(text, club));
        }
        if (isJoined(text, club, before)) {
          supported.add(key(text, club));
          supported.add(key(text, Objects.requireNonNull(before)));
        }
        before = club;
      }
    }
    if (!named.isEmpty()) {
      Spans spans = new Spans(text.size(), found);
      for (Match<Else> club : named) {
        boolean sure = club.value() == Else.NOTHING || supported.contains(key(text, club));
        if (sure && !isOther(text, club) && spans.isFree(club)) {
          add(text, club, spans);
        }
      }
      found.removeIf(m -> spans.isCovered(m) || spans.isRunOn(m, lists, text));
      found.addAll(spans.clubs);
    }
  }

  /** What is found at each token, and the clubs that take its place. */
  private static final class Spans {
    final List<Mention> clubs = new ArrayList<>();

    /** The longest listed name that holds each token. */
    final @Nullable Mention[] listed;

    /** One past the club that holds each token; 0 for none. */
    final int[] ends;

    Spans(int tokens, List<Mention> found) {
      listed = new Mention[tokens + 1];
      ends = new int[tokens + 1];
      for (Mention m : found) {
        for (int i = m.first(); m.known() != null && i < m.end(); i++) {
          Mention other = listed[i];
          listed[i] = other == null || m.length() > other.length() ? m : other;
        }
      }
    }

    /** Whether no longer listed name holds the words. */
    boolean isFree(Match<Else> club) {
      Mention holder = listed[club.first()];
      return holder == null || holder.end() < club.end() || holder.length() <= club.length();
    }

    /** Whom the tables know by the club's words. */
    @Nullable KnownEntity known(Match<Else> club) {
      Mention m = listed[club.first()];
      boolean same = m != null && m.first() == club.first() && m.end() == club.end();
      return same && m.type() == EntityType.ORG ? m.known() : null;
    }

    void add(int first, int end, int letters, @Nullable KnownEntity known, String evidence) {
      clubs.add(new Mention(first, end, letters, EntityType.ORG, known, Mention.STRONG, evidence));
      Arrays.fill(ends, first, end, end);
    }

    /** نادي الرائد الزميل runs on behind the club without its country. */
    boolean isRunOn(Mention m, NameLists lists, AnalyzedText text) {
      int end = ends[m.first()];
      return m.known() == null
          && end > m.first() + 1
          && m.end() > end
          && m.evidence().equals(OrganisationFinder.EVIDENCE)
          && !lists.isDemonym(text.stem(end));
    }

    boolean isCovered(Mention m) {
      return m.end() <= ends[m.first()];
    }
  }

  private boolean tellsOfSport(AnalyzedText text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size() && words.size() < LEAST_WORDS; i++) {
      if (text.isWord(i) && sport.contains(text.stem(i))) {
        words.add(text.stem(i));
      }
    }
    return words.size() >= LEAST_WORDS;
  }

  private static String key(AnalyzedText text, Match<Else> club) {
    return text.folded(club.first()).substring(club.letter());
  }

  /** Whether و or a comma joins it to what may be a club right before: من الشباب والفتح. */
  private static boolean isJoined(
      AnalyzedText text, Match<Else> club, @Nullable Match<Else> before) {
    if (before == null || before.value() == Else.TOWN || club.value() == Else.TOWN) {
      return false;
    }
    int comma = club.first() - 1;
    boolean and = club.letter() == 1 && text.folded(club.first()).charAt(0) == Letters.WAW;
    return and && before.end() == club.first()
        || before.end() == comma && text.mark(comma) == COMMA && (and || club.letter() == 0);
  }

  /** Whether the words around say that a club is meant. */
  private boolean isSupported(AnalyzedText text, Match<Else> club) {
    int before = club.first() - 1;
    if (isNationality(key(text, club)) && !(before >= 0 && isClubNoun(text, before))) {
      return false; // نظيره المصري is a man of that country
    }
    boolean announced =
        before >= 0
            && club.letter() == 0
            && text.isWord(before)
            && !text.tokens().lineBefore(club.first())
            && !text.analysis(before).isDefinite()
            && (announcing.contains(text.stem(before)) || announcing.contains(text.folded(before)));
    return announced || isOfCountry(text, club.end());
  }

  private boolean isNationality(String name) {
    return name.startsWith(ARTICLE) && lists.isDemonym(name.substring(ARTICLE.length()));
  }

  private static boolean isClubNoun(AnalyzedText text, int i) {
    return text.isWord(i) && CLUBS.contains(text.stem(i)) && !text.analysis(i).isDefinite();
  }

  /** الهلال السعودي: the adjective is the club's, which is masculine. */
  private boolean isOfCountry(AnalyzedText text, int at) {
    return at < text.size()
        && text.isWord(at)
        && text.analysis(at).isDefinite()
        && text.analysis(at).proclitics().isEmpty()
        && lists.isDemonym(text.stem(at))
        && !text.stem(at).endsWith(FEMININE);
  }

  /** Whether the word is here the town, or goes with a noun before it: رعاية الشباب. */
  private boolean isOther(AnalyzedText text, Match<Else> club) {
    int before = club.first() - 1;
    if (before < 0 || text.tokens().lineBefore(club.first()) || !text.isWord(before)) {
      return false;
    }
    String stem = text.stem(before);
    boolean placed = PLACED.contains(text.folded(before)) && club.value() == Else.TOWN;
    boolean governed =
        club.value() == Else.WORD
            && club.letter() == 0
            && text.pos(before).isNominal()
            && !text.analysis(before).isDefinite()
            && !announcing.contains(stem);
    boolean headed =
        lists.placeHead(stem).isPresent()
            || lists.organisationHead(stem).isPresent() && !announcing.contains(stem);
    return placed || governed || club.letter() == 0 && headed;
  }

  private static void add(AnalyzedText text, Match<Else> club, Spans spans) {
    int first = club.first();
    int head = first - 1;
    KnownEntity known = spans.known(club);
    boolean headed =
        first > 0
            && club.letter() == 0
            && text.isWord(head)
            && !text.tokens().lineBefore(first)
            && !text.analysis(head).isDefinite();
    boolean itself = headed && CLUBS.contains(text.stem(head));
    if (!itself && !(headed && BOARDS.contains(text.stem(head)))) {
      spans.add(first, club.end(), club.letter(), known, EVIDENCE);
      return;
    }
    int letters = text.analysis(head).proclitics().length();
    spans.add(head, club.end(), letters, itself ? known : null, EVIDENCE);
    spans.add(first, club.end(), 0, known, OrganisationFinder.INNER_EVIDENCE);
  }
}
