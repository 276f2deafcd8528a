package org.isnad.extract.statement;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words that a colon puts between brackets or strokes as others put them between
 * quotation marks, as verses of the Quran are: قال تعالى: ((…)), {…}, ﴿…﴾, //…//.
 */
final class Enclosures {

  private static final String OPENING = "({[/\uFD3E\uFD3F";
  private static final String CLOSING = ")}]/\uFD3F\uFD3E";
  private static final char STROKE = '/';

  /** Words; less is a remark or a name. */
  private static final int SHORTEST = 3;

  /** Tokens; what stands between brackets is no longer than a verse or two. */
  private static final int LONGEST = 120;

  private final Page page;

  Enclosures(Page page) {
    this.page = page;
  }

  /** The words between the marks that the content opens with; null if it opens with none. */
  @Nullable Range from(Draft draft) {
    int open = draft.opening().content();
    if (draft.opening().kind() != Opening.Kind.COLON || page.mark(open) == 0) {
      return null;
    }
    char mark = page.mark(open);
    int kind = OPENING.indexOf(mark);
    boolean doubled = page.mark(open + 1) == mark;
    if (kind < 0 || mark == STROKE && !doubled) {
      return null;
    }
    int first = doubled ? open + 2 : open + 1;
    int close = close(first, CLOSING.charAt(kind), doubled);
    return close - first < SHORTEST ? null : new Range(first, close - 1);
  }

  /** The token that closes, in the same paragraph; -1 for none. */
  private int close(int first, char mark, boolean doubled) {
    int end = Math.min(page.size(), first + LONGEST);
    for (int j = first; j < end && !page.startsParagraph(j); j++) {
      if (page.mark(j) == mark && (!doubled || page.mark(j + 1) == mark)) {
        return j;
      }
    }
    return -1;
  }
}
