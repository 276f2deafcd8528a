package org.isnad.extract.entity;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/**
 * Follows the person for whom a body or a building is named: جامعة الملك سعود، مستشفى الأمير سلطان.
 */
final class Eponyms {

  private static final int LONGEST = 6;
  private static final String ABD = "عبد";

  private final Set<String> titles = new HashSet<>();
  private final NameLists lists;

  Eponyms(NameLists lists) {
    this.lists = lists;
    for (ListReader.Line line : ListReader.read("extract/entity/eponym-titles.txt")) {
      for (String word : line.column(0).split(" ")) {
        titles.add(Letters.fold(word));
      }
    }
  }

  /** One past the name of the person whose title stands at {@code title}; -1 if there is none. */
  int end(AnalyzedText text, int title) {
    if (!isNextWord(text, title) || !titles.contains(text.folded(title))) {
      return -1;
    }
    int at = title + 1;
    while (at - title < LONGEST && isNextWord(text, at) && isPart(text, at, title)) {
      at++;
    }
    return at > title + 1 ? at : -1;
  }

  /**
   * One past the name of two words or more that opens with a given name at {@code first}; or -1.
   */
  int untitledEnd(AnalyzedText text, int first) {
    if (!isNextWord(text, first) || !lists.isGivenName(text.folded(first))) {
      return -1;
    }
    int at = first + 1;
    while (at - first < LONGEST && isNextWord(text, at) && isPart(text, at, first - 1)) {
      at++;
    }
    return at > first + 1 ? at : -1;
  }

  private static boolean isNextWord(AnalyzedText text, int at) {
    return at < text.size() && text.isWord(at) && !text.tokens().lineBefore(at);
  }

  private boolean isPart(AnalyzedText text, int at, int title) {
    String folded = text.folded(at);
    String before = text.folded(at - 1);
    boolean linked = lists.isLink(before) || before.equals(ABD);
    boolean named = lists.isGivenName(folded) || at == title + 1 && lists.mayBeGivenName(folded);
    return lists.isLink(folded)
        || folded.equals(ABD)
        || linked
        || named
        || at > title + 1 && (lists.isFamilyName(folded) || lists.isRank(text.stem(at)));
  }
}
