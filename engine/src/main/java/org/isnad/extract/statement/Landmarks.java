package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where on a page cues begin, contents open and attributions close: what contents end at. */
final class Landmarks {

  private final @Nullable Draft[] starting;
  private final boolean[] tailAt;

  /** For tokens between a cue and its content, where the content opens; 0 for all others. */
  private final int[] opensAt;

  /** Tokens at which a content begins whose cue stands behind it. */
  private final boolean[] invertedAt;

  /**
   * @param drafts all drafts
   * @param tails tokens at which an attribution begins that closes what stands before
   */
  Landmarks(Page page, List<Draft> drafts, List<Integer> tails) {
    starting = new Draft[page.size()];
    tailAt = new boolean[page.size()];
    opensAt = new int[page.size()];
    invertedAt = new boolean[page.size()];
    for (Draft d : drafts) {
      starting[d.cue().first()] = d;
      int at = d.opening().at();
      at = at > 0 && page.isPreposition(at - 1) ? at - 1 : at;
      for (int j = d.cue().last() + 1; j < at; j++) {
        opensAt[j] = at;
      }
      if (d.evidence().equals(InvertedFinder.RULE)) {
        invertedAt[d.content().first()] = true;
      }
    }
    for (int t : tails) {
      tailAt[t] = true;
    }
  }

  /** The draft whose cue begins at the token, null for none. */
  @Nullable Draft draftAt(int token) {
    return token < starting.length ? starting[token] : null;
  }

  /** Whether an attribution begins at the token that closes what stands before. */
  boolean isTail(int token) {
    return tailAt[token];
  }

  /** Whether a cue or a closing attribution begins in the range of tokens. */
  boolean reportsIn(int from, int end) {
    for (int k = from; k < end; k++) {
      if (reportsAt(k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue or a closing attribution begins at the token. */
  boolean reportsAt(int token) {
    return starting[token] != null || tailAt[token];
  }

  /** Where the content opens whose cue stands before the token; 0 for any other token. */
  int opensAt(int token) {
    return opensAt[token];
  }

  /** Whether a content begins at the token whose cue stands behind it. */
  boolean isInverted(int token) {
    return token < invertedAt.length && invertedAt[token];
  }
}
