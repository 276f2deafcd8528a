package org.isnad.extract.figure;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.text.Letters;

/** Words beside which a number names, dates or orders something instead of counting. Immutable. */
final class Refusals {

  private static final int LONGEST = 2;

  private final PhraseTable<Boolean> before;
  private final PhraseTable<Boolean> behind;
  private final Set<String> notCounted;

  private Refusals(PhraseTable<Boolean> before, PhraseTable<Boolean> behind, Set<String> nouns) {
    this.before = before;
    this.behind = behind;
    this.notCounted = Set.copyOf(nouns);
  }

  static Refusals load() {
    PhraseTable.Builder<Boolean> before = PhraseTable.builder();
    PhraseTable.Builder<Boolean> behind = PhraseTable.builder();
    Set<String> nouns = new HashSet<>();
    for (ListReader.Line line : ListReader.read("extract/figure/refusals.tsv")) {
      boolean words = line.column(0).equals("noun");
      for (String phrase : line.column(1).split(words ? " " : "\\|")) {
        switch (line.column(0)) {
          case "before" -> before.add(phrase, true);
          case "behind" -> behind.add(phrase, true);
          case "noun" -> nouns.add(Letters.fold(phrase));
          default -> throw line.error("«" + line.column(0) + "» is not a place");
        }
      }
    }
    return new Refusals(before.build(), behind.build(), nouns);
  }

  /** Whether the words that end right before {@code token} take the number for a name or date. */
  boolean before(AnalyzedText text, int token) {
    for (int first = token - 1; first >= 0 && first >= token - LONGEST; first--) {
      PhraseTable.Match<Boolean> match = before.longestBehindProclitics(text, first);
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
}
