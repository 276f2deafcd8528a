package org.isnad.extract.entity;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Quote;

/** Bodies whose name quotation marks set off, whole or behind their noun: حركة «…». */
final class QuotedBodies {

  private static final int LONGEST_QUOTED = 8;
  private static final int LONGEST_BEHIND = 4;

  private QuotedBodies() {}

  /** End of a short quotation whose first word is at {@code first}, without a verb; or -1. */
  static int endFrom(AnalyzedText text, int first) {
    int quote = first > 0 && text.mark(first - 1) != 0 ? text.quotes().around(first) : -1;
    if (quote < 0 || text.analysis(first).isDefinite()) {
      return -1;
    }
    Quote q = text.quotes().all().get(quote);
    if (q.open() != first - 1 || !q.closed() || q.length() > LONGEST_QUOTED || q.length() < 2) {
      return -1;
    }
    for (int i = first; i < q.close(); i++) {
      if (!text.isWord(i) || text.analysis(i).isVerb()) {
        return -1;
      }
    }
    return q.close();
  }

  /** End of a short quotation right behind the head; or -1. */
  static int endBehind(AnalyzedText text, int at) {
    if (at >= text.size() || text.mark(at) == 0) {
      return -1;
    }
    for (Quote quote : text.quotes().all()) {
      if (quote.open() == at
          && quote.closed()
          && quote.length() <= LONGEST_BEHIND
          && quote.length() > 0) {
        return quote.close() + 1;
      }
    }
    return -1;
  }
}
