package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Titles shortened to a letter before a name: د. سامر، أ.د. سامر، م/ سامر. */
final class Initials {

  private static final char DAL = '\u062F';

  private Initials() {}

  /** One past the shortened titles that begin at the token; the token itself where none does. */
  static int after(Page page, int token) {
    int j = token;
    if (page.mark(j) == '/' && page.is(j - 1, SpeechWords.HONORIFIC) && page.isWord(j + 1)) {
      return j + 1; // الأستاذ/ سامر
    }
    while (isInitial(page, j) && (page.mark(j + 1) == '.' || page.mark(j + 1) == '/')) {
      j += 2;
    }
    return page.isWord(j) ? j : token;
  }

  /** Whether a shortened title ends at the token. */
  static boolean endsAt(Page page, int token) {
    return (page.mark(token) == '.' || page.mark(token) == '/') && isInitial(page, token - 1)
        || page.mark(token) == '/' && page.is(token - 1, SpeechWords.HONORIFIC);
  }

  private static boolean isInitial(Page page, int j) {
    if (!page.isWord(j) || page.folded(j).length() != 1) {
      return false;
    }
    char c = page.folded(j).charAt(0);
    return c == DAL || c == Letters.MIM || c == Letters.ALIF;
  }
}
