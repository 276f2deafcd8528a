package org.isnad.corpus.dispute;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.model.Span;
import org.isnad.text.Letters;

/** Finds words of blame and of denial in what somebody says. Immutable and thread-safe. */
final class DisputeWords {

  /** Tokens of a content within which a negation is of its main clause. */
  private static final int OPENING = 6;

  /** Tokens before and after a name within which something is said of what its bearer said. */
  private static final int BEFORE = 3;

  private static final int AFTER = 8;

  /** Tokens at the beginning of an answer within which it names whom it answers. */
  private static final int TOPIC = 4;

  private static final int SHORT = 4;

  /** Content words from which a denial says what it is that goes round. */
  private static final int LEAST_TOLD = 3;

  /** Words of a name from which «some of» may be said of somebody known. */
  private static final int SHORTEST_PARTY = 2;

  private static final String ARTICLE = "ال";

  private enum Sense {
    BLAME,
    NOT,
    OR,
    REJECTION,
    REFUSAL,
    DOUBT,
    TRUTH,
    RUMOUR,
    HEARSAY,
    ASIDE,
    POINTER,
    CONTRAST,
    UPDATE,
    OFFICE,
    ANYBODY
  }

  private final Map<Sense, Set<String>> words = new EnumMap<>(Sense.class);

  DisputeWords() {
    for (Sense sense : Sense.values()) {
      words.put(sense, new HashSet<>());
    }
    for (ListReader.Line line : ListReader.read("corpus/dispute/words.tsv")) {
      words(Sense.valueOf(line.column(1).toUpperCase(Locale.ROOT))).add(line.column(0));
    }
  }

  private Set<String> words(Sense sense) {
    return words.getOrDefault(sense, Set.of());
  }

  private boolean is(Sense sense, AnalyzedText text, int token) {
    Set<String> wanted = words(sense);
    return text.isWord(token)
        && (wanted.contains(text.folded(token))
            || wanted.contains(Letters.fold(text.lemma(token)))
            || wanted.contains(Letters.fold(text.stem(token))));
  }

  boolean holdBlame(Set<String> lemmas) {
    return lemmas.stream().anyMatch(lemma -> words(Sense.BLAME).contains(Letters.fold(lemma)));
  }

  /** Whether the cue turns down a deed rather than a fact. */
  boolean isRefusal(Told article, Span cue) {
    return is(Sense.REFUSAL, article.text(), cueToken(article, cue));
  }

  /** Whether the cue holds something for unlikely. */
  boolean isDoubt(Told article, Span cue) {
    return is(Sense.DOUBT, article.text(), cueToken(article, cue));
  }

  /** The token that holds the beginning of the cue, proclitics and all. */
  private static int cueToken(Told article, Span cue) {
    AnalyzedText text = article.text();
    int token = text.tokens().firstAt(cue.begin());
    boolean within = token == text.size() || text.begin(token) > cue.begin();
    return within ? Math.max(0, token - 1) : token;
  }

  /** Whether the word before the cue takes it back: {@code لم ينف}, {@code تأكيد أو نفي}. */
  boolean isNegated(Told article, Span cue) {
    int token = cueToken(article, cue) - 1;
    return token >= 0
        && (is(Sense.NOT, article.text(), token) || is(Sense.OR, article.text(), token));
  }

  /**
   * Whether the sentence sets the cue against what stands before it: its first words do, or words
   * shortly before the cue.
   */
  boolean setsAgainstBefore(Told article, Span cue) {
    AnalyzedText text = article.text();
    int token = cueToken(article, cue);
    int first = text.tokens().firstAt(article.sentence(cue.begin()).begin());
    return holds(Sense.CONTRAST, text, Math.max(first, token - OPENING), token + 1);
  }

  /** Whether between a cue and its content something is denied: then the content is another's. */
  boolean rejectsBetween(Told article, Span cue, Span content) {
    AnalyzedText text = article.text();
    return cue.end() < content.begin()
        && holds(
            Sense.REJECTION,
            text,
            text.tokens().firstAt(cue.end()),
            text.tokens().firstAt(content.begin()));
  }

  /**
   * Whether the words between two figures set one against the other: in one sentence, or at the
   * beginning of the next.
   */
  boolean setsAgainst(Told article, int from, int to) {
    AnalyzedText text = article.text();
    int next = article.sentence(from).end();
    if (to < next) {
      return holds(Sense.CONTRAST, text, text.tokens().firstAt(from), text.tokens().firstAt(to));
    }
    int opening = text.tokens().firstAt(next);
    return to < article.sentence(next).end()
        && holds(Sense.CONTRAST, text, opening, Math.min(text.size(), opening + TOPIC));
  }

  /** Whether the sentence says before the figure that the number rose: an earlier one was less. */
  boolean isUpdate(Told article, int figure) {
    AnalyzedText text = article.text();
    int first = text.tokens().firstAt(article.sentence(figure).begin());
    return holds(Sense.UPDATE, text, first, text.tokens().firstAt(figure));
  }

  /**
   * What a denial tells that goes round, on the word by which it tells so: {@code ما تردد}, {@code
   * الشائعات}; empty where it denies a thing of which it does not say that anybody told it, or does
   * not say what is told.
   */
  Optional<Account> rumour(Said denial) {
    AnalyzedText text = denial.article().text();
    Span content = denial.content();
    int first = text.tokens().firstAt(content.begin());
    for (int i = first; i < Math.min(text.size(), first + TOPIC); i++) {
      if (is(Sense.HEARSAY, text, i) && text.end(i) < content.end() && !isBeside(text, i)) {
        long told = words(text.text().substring(text.end(i), content.end())).size();
        int by = i;
        while (by > first && is(Sense.ASIDE, text, by - 1)) {
          by--;
        }
        return told < LEAST_TOLD
            ? Optional.empty()
            : Optional.of(denial.account().by(text.text().substring(text.begin(by), text.end(i))));
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition makes the word an addition to what is denied: {@code بادعاءاتها}. */
  private static boolean isBeside(AnalyzedText text, int token) {
    return text.analysis(token).proclitics().indexOf(Letters.BA) >= 0;
  }

  /** Whether what is denied is only pointed to: {@code نفى ذلك}, {@code نفى هذه الاتهامات}. */
  boolean pointsBack(Said denial) {
    AnalyzedText text = denial.article().text();
    int first = text.tokens().firstAt(denial.content().begin());
    return first < text.size() && is(Sense.POINTER, text, first);
  }

  /** Whether the content says itself that something is not so. */
  boolean denies(Told article, Span content) {
    AnalyzedText text = article.text();
    int first = text.tokens().firstAt(content.begin());
    for (int i = first; i < text.size() && text.begin(i) < content.end(); i++) {
      boolean not = is(Sense.NOT, text, i);
      boolean untrue = not && i + 1 < text.size() && is(Sense.TRUTH, text, i + 1);
      boolean told = is(Sense.REJECTION, text, i) || is(Sense.RUMOUR, text, i);
      if (told || untrue || not && i < first + OPENING) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content speaks of the speaker and says that it is not so what he knows or says. */
  boolean contradicts(Told article, Span content, String speaker) {
    AnalyzedText text = article.text();
    int first = text.tokens().firstAt(content.begin());
    for (int i = first; i < text.size() && text.begin(i) < content.end(); i++) {
      if (isNamed(text.folded(i), speaker)) {
        int before = Math.max(first, i - BEFORE);
        int after = Math.min(text.size(), i + AFTER);
        boolean topic = i < first + TOPIC;
        if (holds(Sense.REJECTION, text, before, i) || topic && holds(Sense.NOT, text, i, after)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Short names are alike too easily. */
  private static boolean isNamed(String word, String speaker) {
    String last = Letters.fold(speaker.substring(speaker.lastIndexOf(' ') + 1));
    return last.length() > SHORT ? Speakers.names(word, speaker) : word.endsWith(last);
  }

  private boolean holds(Sense sense, AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(sense, text, i)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of what somebody says do not stand in his own name. */
  long beyondName(Said said) {
    Set<String> name = Set.copyOf(words(said.speaker().orElse("")));
    return words(said.account().words().text()).stream().filter(w -> !name.contains(w)).count();
  }

  /** Whether somebody who can be told from others says it. */
  boolean isParty(Said said) {
    String speaker = said.speaker().orElse("");
    return !isAnybody(speaker) && (said.isByKnown() || speaker.indexOf(' ') > 0);
  }

  /** Whether the name is that of anybody: «some of them», «that». */
  boolean isAnybody(String speaker) {
    List<String> name = words(speaker);
    return name.isEmpty()
        || name.size() <= SHORTEST_PARTY && words(Sense.ANYBODY).contains(name.getFirst());
  }

  /** Whether two names share a telling word, so that one may speak for the other. */
  boolean mayBeOneSide(String a, String b) {
    List<String> other = words(b);
    return words(a).stream()
        .filter(word -> word.length() > SHORT && !words(Sense.OFFICE).contains(word))
        .anyMatch(word -> other.stream().anyMatch(o -> o.endsWith(word)));
  }

  private static List<String> words(String name) {
    return Stream.of(name.split(" ", -1))
        .map(Letters::fold)
        .map(word -> word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word)
        .filter(word -> word.length() > 2)
        .toList();
  }
}
