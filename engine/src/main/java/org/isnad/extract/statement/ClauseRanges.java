package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** How much of a sentence an attributing phrase in it qualifies. */
final class ClauseRanges {

  private static final int SHORTEST_CLAUSE = 3;

  /** Words of a quotation behind a comma that is a clause of its own. */
  private static final int SHORTEST_APART = 5;

  private final Page page;

  ClauseRanges(Page page) {
    this.page = page;
  }

  /** The quotation right before the attribution that opens the clause or is set apart in it. */
  @Nullable Quote lastQuote(int start, int attribution) {
    boolean marked = page.isComma(attribution - 1) || page.mark(attribution - 1) == '.';
    int close = marked ? attribution - 2 : attribution - 1;
    Quote quote = page.quoteClosedAt(close);
    if (quote == null || quote.open() < start) {
      return null;
    }
    boolean apart = page.isComma(quote.open() - 1) && quote.length() >= SHORTEST_APART;
    return quote.open() == start || apart ? quote : null;
  }

  /** وقتل سبعة وفق الشرطة: without a comma the phrase qualifies the last clause alone. */
  int clauseStart(int start, int attribution) {
    if (page.isComma(attribution - 1) || page.mark(attribution - 1) != 0) {
      return start;
    }
    for (int j = attribution - SHORTEST_CLAUSE; j > start; j--) {
      boolean verb = page.isWord(j) && page.pos(j) == Pos.VERB && page.isComma(j - 1);
      if (verb && page.text().analysis(j).hasConjunction()) {
        return j;
      }
    }
    return start;
  }

  /** -الذي يبلغ طوله بحسب المصادر كذا-: what stands between the dashes around it; null for none. */
  @Nullable Range aside(Range attribution, int start, int end) {
    int open = attribution.first() - 1;
    while (open > start && !page.isDash(open)) {
      open--;
    }
    int close = attribution.last() + 1;
    while (close < end && !page.isDash(close)) {
      close++;
    }
    if (open <= start || close >= end) {
      return null;
    }
    int first = page.is(open + 1, SpeechWords.RELATIVE) ? open + 2 : open + 1;
    return first < attribution.first() ? new Range(first, close - 1) : null;
  }

  /** From the token to the last that is no mark but one that closes. */
  Range trimmed(int first, int to) {
    int last = to;
    while (last > first && page.mark(last) != 0 && !closesQuote(last)) {
      last--;
    }
    return new Range(first, last);
  }

  private boolean closesQuote(int token) {
    return page.isQuoteMark(token) || page.mark(token) == ')' || page.mark(token) == '%';
  }
}
