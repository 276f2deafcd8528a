package org.isnad.extract.event;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quotes;

/** Where the clause around a word begins and ends. */
final class Clauses {

  /** Marks that part clauses; the Arabic comma, semicolon and question mark by code point. */
  private static final String BREAKS = ".,;:!?()\u060C\u061B\u061F\u2026";

  private final AnalyzedText text;

  Clauses(AnalyzedText text) {
    this.text = text;
  }

  int sentenceStart(int i) {
    return text.tokens().sentenceStart(text.tokens().sentence(i));
  }

  int sentenceEnd(int i) {
    return text.tokens().sentenceEnd(text.tokens().sentence(i));
  }

  /** One past the clause's last word: the next comma, strong mark or opener of another clause. */
  int end(int i, int longest) {
    int limit = Math.min(sentenceEnd(i), i + longest);
    for (int k = i + 1; k < limit; k++) {
      if (isBreak(k) || opensAnother(k)) {
        return k;
      }
    }
    return limit;
  }

  /** First word of the clause that holds {@code i}. */
  int start(int i, int longest) {
    int limit = Math.max(sentenceStart(i), i - longest);
    for (int k = i - 1; k >= limit; k--) {
      if (isBreak(k)) {
        return k + 1;
      }
      if (text.pos(k) == Pos.COMPLEMENTISER || opensAnother(k)) {
        return k + 1;
      }
    }
    return limit;
  }

  boolean isBreak(int i) {
    char mark = text.mark(i);
    if (mark == 0 || Quotes.isQuoteMark(mark)) {
      return false;
    }
    return BREAKS.indexOf(mark) >= 0;
  }

  private boolean opensAnother(int i) {
    return switch (text.pos(i)) {
      case COMPLEMENTISER, CONJUNCTION -> text.folded(i).length() > 1;
      case RELATIVE -> true;
      default -> false;
    };
  }
}
