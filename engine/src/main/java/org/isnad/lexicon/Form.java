package org.isnad.lexicon;

import java.util.List;
import org.isnad.text.Word;

/**
 * All that is known of a word type out of context.
 *
 * @param word the type
 * @param analyses ways to read it, the likeliest first; never empty
 * @param frequency how often the type stands in the reference corpus, 0 if rarer than its list
 * @param usual its usual spelling where print confused it (فى, الى), else empty
 * @param rests what is left of it behind each run of letters that may be proclitics
 */
public record Form(
    Word word, List<Analysis> analyses, int frequency, String usual, List<Rest> rests) {

  /**
   * What is left of a word behind letters that may be proclitics.
   *
   * @param letters number of those letters, at least 1
   * @param folded the rest with its article in full: الامم of للأمم
   */
  public record Rest(int letters, String folded) {}

  public Form {
    analyses = List.copyOf(analyses);
    rests = List.copyOf(rests);
  }

  public Analysis best() {
    return analyses.getFirst();
  }

  /** Whether any reading is a verb. */
  public boolean canBeVerb() {
    for (Analysis a : analyses) {
      if (a.isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but its letters is known. */
  public boolean isUnknown() {
    return best().pos() == Pos.UNKNOWN;
  }
}
