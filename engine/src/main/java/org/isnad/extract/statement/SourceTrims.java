package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.isnad.text.Quote;

/** Takes off the words of a source what tells nothing of who speaks: marks, honours, occasions. */
final class SourceTrims {

  /** The pronoun that makes of an honour a title by itself: سمو, سموه. */
  private static final char HIS = Letters.HA;

  private static final int LONGEST_DAY = 3;

  private final Page page;

  SourceTrims(Page page) {
    this.page = page;
  }

  /** What of the words names or describes somebody. */
  Range of(Range words) {
    return withoutOccasion(withoutHonour(unquoted(words)));
  }

  /** صحيفة كذا في ساعات متأخرة، صحيفة كذا في افتتاحيتها: when and where she spoke is no name. */
  private Range withoutOccasion(Range source) {
    for (int j = source.first() + 1; j < source.last(); j++) {
      boolean occasion =
          page.isIn(j)
              && (page.is(j + 1, SpeechWords.TIME | SpeechWords.WHILE)
                  || page.isPress(j + 1, PressWords.Kind.PIECE)
                  || isDay(j + 1, source.last()));
      if (occasion) {
        return new Range(source.first(), j - 1);
      }
    }
    return source;
  }

  /** في الثالث من يوليو، في الـ 16 من أبريل. */
  private boolean isDay(int from, int last) {
    for (int j = from; j <= Math.min(last, from + LONGEST_DAY); j++) {
      if (page.is(j, SpeechWords.MONTH)) {
        return true;
      }
    }
    return false;
  }

  /** سمو ولي العهد، معالي الوزير: an honour before what somebody is called says nothing of who. */
  private Range withoutHonour(Range source) {
    int next = source.first() + 1;
    boolean honour =
        next <= source.last()
            && page.isWord(source.first())
            && page.words().is(page.folded(source.first()) + HIS, SpeechWords.HIS_TITLE);
    boolean called =
        honour
            && page.isWord(next)
            && (page.mentions().personFirst(next) == next && !page.isGivenName(next)
                || page.isDefinite(next)
                    && page.is(next, SpeechWords.ROLE | SpeechWords.HONORIFIC));
    return called || honour && isOffice(next, source) ? new Range(next, source.last()) : source;
  }

  /** معالي وزير الإسكان: an office and nobody's name. */
  private boolean isOffice(int j, Range source) {
    return j < source.last()
        && page.is(j, SpeechWords.ROLE)
        && !page.isDefinite(j)
        && (NameWords.isOffice(page, j) || NameParts.of(page, source).name() == null);
  }

  /** «المسؤول المحلي»: marks around all of a source are no part of it. */
  private Range unquoted(Range source) {
    Quote quote = page.quoteAt(source.first());
    return quote != null
            && quote.closed()
            && quote.close() == source.last()
            && page.is(quote.first(), SpeechWords.ROLE | SpeechWords.ANAPHOR)
        ? new Range(quote.first(), quote.close() - 1)
        : source;
  }
}
