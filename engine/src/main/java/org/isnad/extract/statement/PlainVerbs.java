package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;

/**
 * Tells finite verbs from the names and nouns that are spelled like them, so that a verb between a
 * cue and an opener is seen to govern it.
 */
final class PlainVerbs {

  private static final int RARE = 20;

  private final Page page;

  PlainVerbs(Page page) {
    this.page = page;
  }

  /** Whether a verb stands among the tokens from {@code from} to before {@code end}. */
  boolean standsBetween(int from, int end) {
    for (int k = from; k < end; k++) {
      Quote quote = page.quoteAt(k);
      if (quote != null && quote.closed()) {
        k = quote.close(); // the name of a body or paper
        continue;
      }
      if (isVerb(k) || page.pos(k) == Pos.VERB && page.startsWithConjunction(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is a verb in the present that can be read as nothing else. */
  boolean isVerb(int k) {
    return page.isWord(k)
        && page.pos(k) == Pos.VERB
        && page.text().form(k).frequency() > RARE
        && page.folded(k).length() > 2
        && page.text().analysis(k).has(Analysis.PRESENT)
        && !page.isGivenName(k)
        && page.mentions().personFirst(k) < 0
        && page.mentions().otherLast(k) < 0
        && !page.is(k, SpeechWords.ANY)
        && !page.is(k - 1, SpeechWords.CHANNEL | SpeechWords.FORUM)
        && page.text().analysis(k).proclitics().isEmpty();
  }
}
