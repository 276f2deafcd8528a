package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;

/**
 * Tells the years of a person's age from those of a stretch of time: what they measure is the age.
 */
final class Ages {

  /** عمر, what an age measures. */
  private static final String AGE = "\u0639\u0645\u0631";

  private static final int REACH = 3;

  private final Frames frames;
  private final AnalyzedText text;

  Ages(Frames frames, AnalyzedText text) {
    this.frames = frames;
    this.text = text;
  }

  /** Sets what a number of years behind a word for age or in brackets behind a noun measures. */
  void tell(Draft draft) {
    boolean years = draft.unit != null && draft.unit.code().equals("year");
    if (years && (isAside(draft) || isBehindAge(draft.first))) {
      draft.counted = AGE;
    }
  }

  /** سمير (23 عاما) */
  private boolean isAside(Draft draft) {
    int open = draft.first - 1;
    return open > 0
        && text.mark(open) == '('
        && text.isWord(open - 1)
        && draft.end < text.size()
        && text.mark(draft.end) == ')';
  }

  /** Whether a word for age stands shortly before the token: عن عمر سبعة عقود. */
  boolean isBehindAge(int first) {
    if (first > 0 && text.folded(first - 1).equals(AGE)) {
      return true;
    }
    int sentence = text.tokens().sentence(first);
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      if (text.tokens().sentence(i) != sentence) {
        return false;
      }
      if (frames.is(Frames.Role.AGE, text, i)) {
        return true;
      }
    }
    return false;
  }
}
