package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;

/** The words beside a person's name that tell what he is: وزير العدل سامر خليل، رئيس الحزب. */
final class NearCallings {

  private static final int FARTHEST = 9;
  private static final String AND_HE = "وهو";
  private static final String AND_SHE = "وهي";

  private final Page page;

  NearCallings(Page page) {
    this.page = page;
  }

  /** The words right before the name; empty where none can call the person anything. */
  Range leading(int name) {
    boolean marked = page.isQuoteMark(name - 1); // وزيرة الدفاع «هدى خليل»
    if (marked && !endsCalling(name - 2)) {
      return new Range(name, name - 1);
    }
    int opener = marked ? name - 2 : name - 1;
    boolean apart = page.isPreposition(opener) || !marked && page.mentions().beginsInside(name);
    if (apart) {
      return new Range(name, name - 1); // سلم المدير الدرع إلى سامر خليل, الوزير بسامر خليل
    }
    int last = page.text().beforeInitials(opener);
    int first = last + 1;
    while (first > 0 && name - first < FARTHEST && page.isWord(first - 1) && !leaves(first - 1)) {
      first--;
      if (page.startsWithConjunction(first)) {
        break;
      }
    }
    return new Range(first, last);
  }

  /** The words right behind the name, or behind a comma and وهو, where a role opens them. */
  Range following(int name) {
    int first = behind(name);
    int end = first;
    boolean calls = page.is(first, SpeechWords.ROLE) && !page.startsWithConjunction(first);
    while (calls && end - first < FARTHEST && page.isWord(end) && !leaves(end)) {
      end++;
    }
    return new Range(first, end - 1);
  }

  /**
   * Whether these very words tell what the person is, before the name or right behind it: الملحق
   * الثقافي في تونس سامر خليل … الملحق الثقافي.
   */
  boolean standBeside(int name, Range words) {
    if (isSame(behind(name), words)) {
      return true;
    }
    Range leading = leading(name);
    if (!isWhole(leading)) {
      return false;
    }
    for (int j = leading.first(); j <= leading.last() - words.length() + 1; j++) {
      boolean owned = j > leading.first() && !page.isDefinite(j - 1); // مدير المرصد سامر خليل
      if (!owned && isSame(j, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before a name end so that it may stand beside them: سفير سامر is his. */
  boolean isWhole(Range leading) {
    return endsCalling(leading.last());
  }

  private boolean endsCalling(int last) {
    return page.isDefinite(last) || page.isWord(last) && isProper(last);
  }

  private boolean isProper(int last) {
    return page.is(last, SpeechWords.PLACE)
        || page.mentions().endsOther(last)
        || page.pos(last) == Pos.ADJECTIVE
        || page.text().form(last).isUnknown();
  }

  private boolean isSame(int from, Range words) {
    if (from < 0 || from == words.first()) {
      return false;
    }
    for (int j = 0; j < words.length(); j++) {
      boolean word = page.isWord(from + j) && page.isWord(words.first() + j);
      if (!word || !page.folded(from + j).equals(page.folded(words.first() + j))) {
        return false;
      }
    }
    int next = from + words.length();
    return !(page.isDefinite(next) && page.pos(next) == Pos.ADJECTIVE); // الرئيس التونسي السابق
  }

  private int behind(int name) {
    int from = page.mentions().personLast(name) + 1;
    int first = page.isQuoteMark(from) ? from + 1 : from;
    first = page.isComma(first) ? first + 1 : first;
    boolean tells =
        page.isWord(first)
            && (page.folded(first).equals(AND_HE) || page.folded(first).equals(AND_SHE));
    return tells ? first + 1 : first;
  }

  private boolean leaves(int j) {
    return page.mentions().personFirst(j) >= 0
        || page.isComplementiser(j)
        || page.hit(j) != null && page.pos(j) == Pos.VERB
        || page.is(j, SpeechWords.RELATIVE);
  }
}
