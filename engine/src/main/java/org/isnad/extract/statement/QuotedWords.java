package org.isnad.extract.statement;

import org.isnad.text.Quote;

/**
 * Tells of a quotation so long that it is somebody's words: behind a cue nothing else it could be
 * is worth a doubt, be the cue spelt like another word or far away.
 */
final class QuotedWords {

  /** Words of a quotation that is no name and no scare quote. */
  private static final int LONG = 5;

  private QuotedWords() {}

  /** Whether such a quotation opens at the token, and is no title: موضوع «…»، نظرية «…». */
  static boolean openAt(Page page, int token) {
    Quote quote = page.quoteAt(token);
    return quote != null && quote.closed() && quote.length() >= LONG && !areTitle(page, token);
  }

  /**
   * موضوع «…», not مقدم البرنامج «…»: whether the quotation at the token is what a work is called.
   */
  static boolean areTitle(Page page, int token) {
    return page.is(token - 1, SpeechWords.TITLE) && !page.isDefinite(token - 1);
  }

  /** Whether such a quotation is what the opening leads to. */
  static boolean follow(Page page, Opening opening) {
    return openAt(page, opening.content());
  }
}
