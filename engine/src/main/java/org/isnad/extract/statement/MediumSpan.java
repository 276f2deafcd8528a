package org.isnad.extract.statement;

import org.isnad.text.Quote;

/**
 * How far the name of a medium goes: «رويترز» of «لرويترز شريطة عدم كشف هويته», «قناة المدار» of
 * «لقناة المدار من عدن». A name that a list or marks tell is kept whole.
 */
final class MediumSpan {

  private final Page page;

  MediumSpan(Page page) {
    this.page = page;
  }

  /** The range without what is told behind the name; with all parts of a name spelled out. */
  Range of(Range channel) {
    int first = channel.first();
    if (!isMedium(first)) {
      return channel;
    }
    int known = knownLast(first);
    for (int k = known + 1; k <= channel.last(); k++) {
      if (isBehind(k, first, channel.last())) {
        return new Range(first, k - 1);
      }
    }
    int last = channel.length() == 1 ? Math.max(first, namedLast(first)) : channel.last();
    return new Range(first, spelledLast(first, last));
  }

  private boolean isMedium(int first) {
    return page.is(first, SpeechWords.CHANNEL)
        || page.mentions().opensMedium(first)
        || page.isWord(first) && page.isPress(first, PressWords.Kind.MEDIA);
  }

  /** «لصحيفة لا ريبوبليكا»: the listed name right behind the kind. */
  private int namedLast(int kind) {
    return page.isDefinite(kind) ? kind : page.mentions().otherLast(kind + 1);
  }

  /** Up to here it is the name in any case. */
  private int knownLast(int first) {
    Quote quote = page.quoteAt(first + 1);
    int marked = quote != null && quote.closed() ? quote.close() : first;
    int listed = Math.max(page.mentions().otherLast(first), page.mentions().otherLast(first + 1));
    return Math.max(marked, listed);
  }

  /** Where something else begins: who told it hides his name, from where, in which issue. */
  private boolean isBehind(int k, int first, int last) {
    if (!page.isWord(k)) {
      return false;
    }
    boolean named = k > first + 1;
    return Namelessness.opens(page, k)
        || page.is(k, SpeechWords.ISSUED)
        || named && !page.isDefinite(k) && page.isPress(k, PressWords.Kind.PIECE)
        || named && page.is(k, SpeechWords.CARRIED)
        || isPlaced(k, last);
  }

  /** «من عدن»; not «القناة الأولى في التلفزيون», nor «المقربة من الحرس». */
  private boolean isPlaced(int k, int last) {
    boolean where = page.isIn(k) || page.folded(k).equals("من");
    if (!where || k < last && page.is(k + 1, SpeechWords.CHANNEL)) {
      return false;
    }
    boolean told =
        page.isWord(k - 1)
            && page.isDefinite(k - 1)
            && page.mentions().otherLast(k - 1) < k - 1
            && !SubjectSplit.isNisba(page.folded(k - 1));
    return k == last || !told;
  }

  /** «تلفزيون بي.بي.سي»: the parts that full stops without spaces join. */
  private int spelledLast(int first, int last) {
    int at = last;
    if (first == last && isJoined(first + 1)) {
      at = first + 1;
    }
    if (page.isWord(at) && page.folded(at).length() <= Page.LONGEST_PART) {
      while (isJoined(at)) {
        at += 2;
      }
    }
    return at;
  }

  private boolean isJoined(int part) {
    return page.isSpelledOn(part + 2);
  }
}
