package org.isnad.extract.statement;

/** Tells a source that only points back (ذلك، كل هذا) from somebody, be it so many of people. */
final class Pointing {

  private static final String FROM = "من";

  private Pointing() {}

  /** Whether nothing of the source names anybody. */
  static boolean isAll(Page page, Range source) {
    for (int j = source.first(); j <= source.last(); j++) {
      if (isShare(page, j) || page.isWord(j) && !page.is(j, SpeechWords.ABSTRACT)) {
        return false;
      }
    }
    return true;
  }

  /** 35% من المشاركين، 5 منهم: so many of people, and no year. */
  private static boolean isShare(Page page, int number) {
    int next = number + 1;
    return page.isNumber(number)
        && (page.isPercent(next) || page.isWord(next) && page.folded(next).startsWith(FROM));
  }
}
