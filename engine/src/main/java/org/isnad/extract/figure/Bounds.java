package org.isnad.extract.figure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.model.Bound;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that bound a number: phrases right before it or right behind its noun, and verbs
 * before it whose preposition may stand apart (لا تزيد مساحتها على). Immutable.
 */
final class Bounds {

  /**
   * A bound found.
   *
   * @param bound its sign
   * @param first first token of its words
   * @param begin offset where they begin, behind proclitics
   * @param end one past their last token
   * @param apart whether so many words stand between it and the number that it is not of its words
   */
  record Found(Bound bound, int first, int begin, int end, boolean apart) {}

  /** A verb that bounds what follows: its sign alone and behind a negation. */
  private record Verb(Bound bound, Bound negated, Set<String> prepositions) {}

  private static final int LONGEST = 5;
  private static final int FARTHEST_VERB = 9;
  private static final int FARTHEST_OBJECT = 4;
  private static final int FARTHEST_WITHIN = 5;

  private final PhraseTable<Bound> before;
  private final PhraseTable<Bound> after;
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Frames frames;

  private Bounds(PhraseTable<Bound> before, PhraseTable<Bound> after, Frames frames) {
    this.before = before;
    this.after = after;
    this.frames = frames;
  }

  static Bounds load(Frames frames) {
    PhraseTable.Builder<Bound> before = PhraseTable.builder();
    PhraseTable.Builder<Bound> after = PhraseTable.builder();
    Map<String, Verb> verbs = new HashMap<>();
    for (ListReader.Line line : ListReader.read("extract/figure/bounds.tsv")) {
      Bound bound = bound(line, 0);
      for (String phrase : line.column(2).split("\\|")) {
        switch (line.column(1)) {
          case "before" -> before.add(phrase, bound);
          case "after" -> after.add(phrase, bound);
          case "verb" -> verbs.putIfAbsent(Letters.fold(phrase), verb(line, bound));
          default -> throw line.error("«" + line.column(1) + "» is not a place");
        }
      }
    }
    Bounds bounds = new Bounds(before.build(), after.build(), frames);
    bounds.verbs.putAll(verbs);
    return bounds;
  }

  private static Verb verb(ListReader.Line line, Bound bound) {
    String prepositions = line.column(3);
    return new Verb(
        bound,
        bound(line, 4),
        prepositions.isEmpty()
            ? Set.of()
            : new HashSet<>(Arrays.asList(Letters.fold(prepositions).split(" "))));
  }

  private static Bound bound(ListReader.Line line, int column) {
    for (Bound bound : Bound.values()) {
      if (bound.sign().equals(line.column(column))) {
        return bound;
      }
    }
    throw line.error("«" + line.column(column) + "» is not a sign");
  }

  /**
   * The bound whose words end right before {@code token}; null for none.
   *
   * @param from first token at which its words may begin: the end of the figure before
   */
  @Nullable Found before(AnalyzedText text, int token, int from) {
    Found phrase = phraseBefore(text, token, from);
    Found verb = verbBefore(text, token, from);
    if (phrase == null) {
      return verb;
    }
    if (phrase.bound == Bound.MORE_THAN && isNegatedVerb(text, phrase.first - 1)) {
      int first = phrase.first - 2;
      return new Found(Bound.AT_MOST, first, text.beginWithoutProclitics(first), token, false);
    }
    return verb != null && verb.first < phrase.first && isNegated(text, verb.first) ? verb : phrase;
  }

  private @Nullable Found phraseBefore(AnalyzedText text, int token, int from) {
    Found best = null;
    for (int first = token - 1; first >= from && first >= token - LONGEST; first--) {
      if (text.tokens().lineBefore(first + 1)) {
        break;
      }
      PhraseTable.Match<Bound> match = before.longestBehindProclitics(text, first);
      if (match != null && match.end() == token) {
        int begin =
            match.letter() == 0
                ? text.begin(first)
                : text.tokens().offsetOfLetter(first, match.letter());
        best = new Found(match.value(), first, begin, token, false);
      }
    }
    return best;
  }

  private @Nullable Found verbBefore(AnalyzedText text, int token, int from) {
    for (int i = token - 1; i >= from && i >= token - FARTHEST_VERB; i--) {
      if (text.tokens().lineBefore(i + 1) || text.mark(i) != 0 && !isSoft(text.mark(i))) {
        return null;
      }
      Verb verb = verbs.get(bare(text, i));
      if (verb != null) {
        return found(text, verb, i, token);
      }
      if (text.isNumber(i)) {
        return null;
      }
    }
    return null;
  }

  private static boolean isSoft(char mark) {
    return mark == '(' || mark == ')' || org.isnad.text.Quotes.isQuoteMark(mark);
  }

  private static String bare(AnalyzedText text, int token) {
    String folded = text.folded(token);
    boolean attached = folded.length() > 2 && text.analysis(token).hasConjunction();
    return attached ? folded.substring(1) : folded;
  }

  private @Nullable Found found(AnalyzedText text, Verb verb, int at, int token) {
    if (verb.prepositions.isEmpty()) {
      if (token - at > FARTHEST_OBJECT || !nominalBetween(text, at + 1, token)) {
        return null;
      }
    } else if (!verb.prepositions.contains(text.folded(token - 1))) {
      return null;
    }
    boolean negated = isNegated(text, at - 1);
    int first = negated ? at - 1 : at;
    return new Found(
        negated ? verb.negated : verb.bound,
        first,
        text.beginWithoutProclitics(first),
        token,
        token - at > FARTHEST_WITHIN);
  }

  private boolean isNegated(AnalyzedText text, int token) {
    return frames.is(Frames.Role.NEGATION, text, token);
  }

  /** لا يكفي أكثر من: a negation turns more than into at most. */
  private boolean isNegatedVerb(AnalyzedText text, int token) {
    return token > 0
        && text.isWord(token)
        && text.form(token).canBeVerb()
        && isNegated(text, token - 1);
  }

  private static boolean nominalBetween(AnalyzedText text, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!text.isWord(i) || !text.pos(i).isNominal() || text.analysis(i).hasConjunction()) {
        return false;
      }
    }
    return true;
  }

  /** The bound whose words begin right behind a figure, at {@code token}; null for none. */
  @Nullable Found after(AnalyzedText text, int token) {
    if (token >= text.size() || text.tokens().lineBefore(token)) {
      return null;
    }
    PhraseTable.Match<Bound> match = after.longest(text, token);
    return match == null
        ? null
        : new Found(match.value(), token, text.begin(token), match.end(), false);
  }
}
