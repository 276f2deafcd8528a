package org.isnad.extract.statement;

import org.isnad.lexicon.WordSet;
import org.isnad.text.Letters;

/** من دون أن يحدد الموعد: the outlet tells what the one who spoke left untold. */
final class Untold {

  private static final WordSet VERBS = WordSet.folded("extract/statement/untold-verbs.txt");
  private static final String WITHOUT = "دون";
  private static final String WITHOUT_ANY = "بدون";
  private static final String AN = "ان";
  private static final int SHORTEST = 3;

  private Untold() {}

  /**
   * Whether at the token it is told what somebody left untold.
   *
   * @param feminine whether it is told of a woman, an office or the like
   */
  static boolean opensAt(Page page, int token, boolean feminine) {
    int without = page.isPreposition(token) && !isWithout(page, token) ? token + 1 : token;
    int verb = without + 2;
    if (!isWithout(page, without)
        || !page.isWord(without + 1)
        || !page.folded(without + 1).equals(AN)
        || !page.isWord(verb)) {
      return false;
    }
    String word = page.folded(verb);
    return word.length() >= SHORTEST
        && word.charAt(0) == (feminine ? Letters.TA : Letters.YA)
        && VERBS.contains(word.substring(1));
  }

  private static boolean isWithout(Page page, int token) {
    return page.isWord(token)
        && (page.folded(token).equals(WITHOUT) || page.folded(token).equals(WITHOUT_ANY));
  }
}
