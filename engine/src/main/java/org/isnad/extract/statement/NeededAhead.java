package org.isnad.extract.statement;

import org.isnad.text.Letters;

/**
 * Tells of words that mostly say nothing (تقدم، توجه، سائل) whether what makes them say something
 * stands ahead of them in the sentence.
 */
final class NeededAhead {

  private static final String STEP = "تقدم";
  private static final String TURN = "توجه";
  private static final String ASK = "سأل";
  private static final int FARTHEST_THANKS = 24;
  private static final int FARTHEST_CLAUSE = 9;

  private NeededAhead() {}

  /** Whether the form at the token is no such word, or has what it needs. */
  static boolean isThere(Page page, int token, CueForm form) {
    return switch (form.cue().lemma()) {
      case STEP, TURN -> thanksFollow(page, token);
      case ASK -> !form.isParticiple() || clauseFollows(page, token);
      default -> true;
    };
  }

  /** تقدم الوزير بالشكر, not تقدم الجيش. */
  private static boolean thanksFollow(Page page, int token) {
    ToldFeelings feelings = new ToldFeelings(page);
    int end = Math.min(page.sentenceEnd(token), token + FARTHEST_THANKS);
    for (int j = token + 1; j < end; j++) {
      boolean with = page.isWord(j) && page.folded(j).charAt(0) == Letters.BA;
      if (with && feelings.isOffered(j, 1)) {
        return true;
      }
    }
    return false;
  }

  /** سائلا الله أن, not وقودا سائلا. */
  private static boolean clauseFollows(Page page, int token) {
    int end = Math.min(page.sentenceEnd(token), token + FARTHEST_CLAUSE);
    for (int j = token + 1; j < end; j++) {
      if (page.isComplementiser(j)) {
        return true;
      }
    }
    return false;
  }
}
