package org.isnad.extract.statement;

import org.isnad.lexicon.WordSet;
import org.isnad.text.Quote;

/**
 * Follows what somebody says from one quotation to the next, where nothing but a word that joins
 * them stands between: أضاف أن «…»، لكنه «…», «…»، فضلا عن «…».
 */
final class QuoteJoints {

  private static final WordSet JOINTS = WordSet.folded("extract/statement/quote-joints.txt");

  /** Words between two such quotations, at the most. */
  private static final int LONGEST = 3;

  /** Quotations so joined, at the most, so that broken input ends. */
  private static final int MANY = 8;

  private final Page page;
  private final Landmarks marks;

  QuoteJoints(Page page, Landmarks marks) {
    this.page = page;
    this.marks = marks;
  }

  /** Where the last quotation closes that is joined to the one closing at the token. */
  int lastClose(int close) {
    int last = close;
    for (int i = 0; i < MANY; i++) {
      int next = joined(last);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Whether the quotation at the token goes on with the one right before it. */
  boolean goesOn(int open) {
    return QuotedWords.openAt(page, open) && !marks.isInverted(open + 1);
  }

  private int joined(int close) {
    int end = page.sentenceEnd(close);
    int j = page.isComma(close + 1) ? close + 2 : close + 1;
    int first = j;
    while (j < end && j - first < LONGEST && isJoint(j)) {
      j++;
    }
    Quote quote = j > first && j < end && goesOn(j) ? page.quoteAt(j) : null;
    return quote == null ? -1 : quote.close();
  }

  private boolean isJoint(int j) {
    return page.isWord(j)
        && page.hit(j) == null
        && !marks.isTail(j)
        && JOINTS.contains(page.folded(j));
  }
}
