package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Tells where behind one office another begins that somebody else holds. */
final class Offices {

  private final Page page;

  Offices(Page page) {
    this.page = page;
  }

  /**
   * اتهم الوزير رئيس البلدية: behind an office with the article the next without it is somebody
   * else, where the verb wants an object and nothing else is one; -1 for none.
   */
  int second(Range run) {
    for (int j = run.first() + 1; j <= run.last(); j++) {
      if (isOffice(j) && page.isDefinite(j - 1) && !page.is(j - 1, SpeechWords.HONORIFIC)) {
        return j;
      }
      if (isOffice(j) && page.mentions().endsPerson(j - 1) && isHers(j) && !isHers(run.first())) {
        return j; // النائب سامر خليل مديرة المستشفى
      }
    }
    return behindTitledName(run);
  }

  /** النائب سامر خليل رئيس البلدية: whoever has one office before the name holds no other. */
  private int behindTitledName(Range run) {
    for (int j = run.first() + 2; page.is(run.first(), SpeechWords.ROLE) && j <= run.last(); j++) {
      if (isOffice(j) && page.mentions().endsPerson(j - 1)) {
        return page.mentions().personFirst(j - 1) > run.first() ? j : -1;
      }
    }
    return -1;
  }

  private boolean isHers(int j) {
    String word = page.isWord(j) ? page.folded(j) : "";
    return !word.isEmpty() && word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }

  private boolean isOffice(int j) {
    return page.is(j, SpeechWords.ROLE)
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && !page.startsWithConjunction(j)
        && page.isWord(j + 1);
  }
}
