package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;

/** Reads what stands before digits and changes their value: a minus, a point without a zero. */
final class Signs {

  private static final char MINUS = '-';
  private static final char LONG_MINUS = '\u2212';
  private static final char POINT = '.';
  private static final char ARABIC_POINT = ',';

  private Signs() {}

  /**
   * Applies the mark right before the draft's digits.
   *
   * @param all whether the text is a bare quantity; in an article a dash is a minus only of degrees
   */
  static void apply(Frames frames, AnalyzedText text, Draft draft, boolean all) {
    int mark = draft.first - 1;
    if (all && frames.is(Frames.Role.MINUS, text, mark)) {
      draft.value = -draft.value;
      take(text, draft, mark);
      return;
    }
    if (mark < 0 || draft.first != draft.number || text.tokens().lineBefore(draft.first)) {
      return;
    }
    char c = text.mark(mark);
    boolean touches = !text.tokens().spaceBefore(draft.first);
    boolean opens = mark == 0 || text.tokens().spaceBefore(mark);
    if (all && touches && opens && (c == POINT || c == ARABIC_POINT) && draft.value >= 1) {
      draft.value /= Math.pow(10, text.surface(draft.number).length());
      take(text, draft, mark);
    } else if ((c == MINUS || c == LONG_MINUS) && opens && (all || touches && isDegrees(draft))) {
      draft.value = -draft.value;
      take(text, draft, mark);
    }
  }

  private static boolean isDegrees(Draft draft) {
    return draft.unit != null && draft.unit.dimension() == Dimension.TEMPERATURE;
  }

  private static void take(AnalyzedText text, Draft draft, int mark) {
    draft.first = mark;
    draft.begin = text.begin(mark);
  }
}
