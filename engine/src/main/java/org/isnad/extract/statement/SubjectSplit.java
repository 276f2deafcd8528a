package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Splits a run of nouns behind a verb into subject and object. */
final class SubjectSplit {

  private final Page page;

  SubjectSplit(Page page) {
    this.page = page;
  }

  /** First token of the object, -1 if the run does not show where the subject ends. */
  int objectIn(Range run) {
    boolean closed = false;
    for (int j = run.first(); j <= run.last(); j++) {
      if (page.isComma(j)) {
        return j + 1;
      }
      boolean definite = page.isDefinite(j);
      boolean name = page.isGivenName(j) || page.text().form(j).isUnknown() && !definite;
      boolean place = page.is(j, SpeechWords.PLACE);
      if (closed && page.isWord(j) && !definite && !name && !page.isPreposition(j)) {
        return j;
      }
      if (closed && definite && (followsName(j, run) || disagrees(run.first(), j))) {
        return j;
      }
      closed |= definite || name || place;
    }
    int next = run.last() + 1;
    if (page.isComma(next)) {
      next++;
    }
    return closed && page.isWord(next) && !page.isPreposition(next) ? next : -1;
  }

  /** A feminine noun cannot describe a masculine head: المحافظ الشركة. */
  private boolean disagrees(int head, int j) {
    return j == head + 1 && page.isDefinite(head) && !isFeminine(head) && isFeminine(j);
  }

  private boolean isFeminine(int token) {
    String word = page.folded(token);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }

  /** The article behind a name of two words or more opens a new phrase. */
  private boolean followsName(int j, Range run) {
    if (j - 1 <= run.first() || page.isDefinite(j - 1)) {
      return false;
    }
    boolean surname = page.text().form(j - 1).isUnknown() || page.isGivenName(j - 1);
    return surname && page.isGivenName(j - 2);
  }
}
