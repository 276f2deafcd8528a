package org.isnad.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.text.Letters;

/** Words beside which a number names, dates or orders something instead of counting. Immutable. */
final class Refusals {

  private static final int LONGEST = 2;

  private final PhraseTable<Boolean> before;
  private final PhraseTable<Boolean> dates;
  private final PhraseTable<Boolean> behind;
  private final Set<String> notCounted = new HashSet<>();
  private final Set<String> notAdjective = new HashSet<>();
  private final Set<String> notDual = new HashSet<>();

  private Refusals(
      PhraseTable<Boolean> before, PhraseTable<Boolean> dates, PhraseTable<Boolean> behind) {
    this.before = before;
    this.dates = dates;
    this.behind = behind;
  }

  static Refusals load() {
    PhraseTable.Builder<Boolean> before = PhraseTable.builder();
    PhraseTable.Builder<Boolean> dates = PhraseTable.builder();
    PhraseTable.Builder<Boolean> behind = PhraseTable.builder();
    List<ListReader.Line> lines = ListReader.read("extract/figure/refusals.tsv");
    for (ListReader.Line line : lines) {
      for (String phrase : line.column(1).split("\\|")) {
        switch (line.column(0)) {
          case "before" -> before.add(phrase, true);
          case "dates" -> dates.add(phrase, true);
          case "behind" -> behind.add(phrase, true);
          case "noun", "tail", "dual" -> {}
          default -> throw line.error("«" + line.column(0) + "» is not a place");
        }
      }
    }
    Refusals refusals = new Refusals(before.build(), dates.build(), behind.build());
    lines.forEach(refusals::addWords);
    return refusals;
  }

  private void addWords(ListReader.Line line) {
    switch (line.column(0)) {
      case "noun" -> addWords(notCounted, line);
      case "tail" -> addWords(notAdjective, line);
      case "dual" -> addWords(notDual, line);
      default -> {}
    }
  }

  private static void addWords(Set<String> words, ListReader.Line line) {
    for (String word : line.column(1).split(" ")) {
      words.add(Letters.fold(word));
    }
  }

  /** Whether the words that end right before {@code token} make the number a name. */
  boolean before(AnalyzedText text, int token) {
    return endsBefore(before, text, token);
  }

  /** Whether those words make the number a name or date if it counts nothing. */
  boolean datedBefore(AnalyzedText text, int token) {
    return endsBefore(dates, text, token);
  }

  private static boolean endsBefore(PhraseTable<Boolean> table, AnalyzedText text, int token) {
    for (int first = token - 1; first >= 0 && first >= token - LONGEST; first--) {
      PhraseTable.Match<Boolean> match = table.longestBehindProclitics(text, first);
      if (match != null && match.end() == token) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words that begin at {@code token} make the number before them a date or order. */
  boolean behind(AnalyzedText text, int token) {
    return token < text.size()
        && !text.tokens().lineBefore(token)
        && behind.longest(text, token) != null;
  }

  /** Whether the word at a token is never what is counted. */
  boolean isNoNoun(AnalyzedText text, int token) {
    return notCounted.contains(text.folded(token));
  }

  /** Whether the word at a token never describes what is counted. */
  boolean isNoAdjective(AnalyzedText text, int token) {
    return notAdjective.contains(text.folded(token));
  }

  /** Whether the word at a token ends as a dual without being one. */
  boolean isNoDual(AnalyzedText text, int token) {
    return notDual.contains(text.folded(token)) || notDual.contains(text.stem(token));
  }
}
