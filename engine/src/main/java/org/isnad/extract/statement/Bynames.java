package org.isnad.extract.statement;

import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands behind a description: الجماعة التي تعرف باسم (السرية 7). */
final class Bynames {

  private static final String WITH = "ب";
  private static final int LONGEST = 6;

  private final Page page;
  private final NounPhrases nouns;

  Bynames(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** The name by which the source is known; null if none is told. */
  @Nullable Range of(Range source) {
    int last = page.is(source.last() + 1, SpeechWords.RELATIVE) ? source.last() + 2 : source.last();
    for (int j = source.first() + 1; j <= last; j++) {
      if (page.isWord(j) && isKnown(page.folded(j))) {
        int at = page.is(j + 1, SpeechWords.ADVERB) ? j + 2 : j + 1;
        return page.isWord(at) && leads(page.folded(at)) ? name(at + 1) : null;
      }
      boolean own = page.is(j + 1, SpeechWords.SELF);
      if (own && page.isWord(j + 2) && leads(page.folded(j + 2))) {
        return name(j + 3); // عرّفت نفسها باسم
      }
      if (page.isWord(j) && isCalled(page.folded(j))) {
        return name(j + 1);
      }
    }
    return null;
  }

  private @Nullable Range name(int at) {
    Quote quote = page.quoteAt(at);
    if (quote != null) {
      return quote.closed() && quote.length() <= LONGEST
          ? new Range(quote.first(), quote.close() - 1)
          : null;
    }
    if (page.mark(at) == '(') {
      int close = at + 1;
      while (close < at + LONGEST && page.mark(close) != ')') {
        close++;
      }
      return page.mark(close) == ')' && close > at + 1 ? new Range(at + 1, close - 1) : null;
    }
    return page.isWord(at)
        ? nouns.readFrom(at, Math.min(page.sentenceEnd(at), at + LONGEST))
        : null;
  }

  private static boolean isKnown(String word) {
    return switch (word) {
      case "تعرف", "يعرف", "عرفت", "عرف", "المعروفة", "المعروف", "الملقب", "الملقبة" -> true;
      default -> false;
    };
  }

  private static boolean isCalled(String word) {
    return switch (word) {
      case "تدعي", "يدعي", "تسمي", "يسمي", "المسماة", "المسمي" -> true;
      default -> false;
    };
  }

  private static boolean leads(String word) {
    return switch (word) {
      case "باسم", "بلقب", WITH -> true;
      default -> false;
    };
  }
}
