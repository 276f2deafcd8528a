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
 */
public record Form(Word word, List<Analysis> analyses, int frequency, String usual) {
  public Form {
    analyses = List.copyOf(analyses);
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
