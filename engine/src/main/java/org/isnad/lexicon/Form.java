package org.isnad.lexicon;

import java.util.List;
import org.isnad.text.Word;

/**
 * All that is known of a word type out of context. Made once a type and asked at each of its
 * tokens, so what is asked often is kept ready.
 */
public final class Form {

  private final Word word;
  private final List<Analysis> analyses;
  private final Analysis best;
  private final boolean ambiguous;
  private final boolean canBeVerb;
  private final int frequency;
  private final String usual;
  private final List<Rest> rests;

  /**
   * What is left of a word behind letters that may be proclitics.
   *
   * @param letters number of those letters, at least 1
   * @param folded the rest with its article in full: الامم of للأمم
   */
  public record Rest(int letters, String folded) {}

  Form(Word word, List<Analysis> analyses, int frequency, String usual, List<Rest> rests) {
    this.word = word;
    this.analyses = List.copyOf(analyses);
    this.best = analyses.getFirst();
    this.ambiguous = analyses.size() > 1;
    this.canBeVerb = analyses.stream().anyMatch(Analysis::isVerb);
    this.frequency = frequency;
    this.usual = usual;
    this.rests = List.copyOf(rests);
  }

  /** The type. */
  public Word word() {
    return word;
  }

  /** Ways to read it, the likeliest first; never empty. */
  public List<Analysis> analyses() {
    return analyses;
  }

  public Analysis best() {
    return best;
  }

  /** Whether there is more than one way to read it. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether any reading is a verb. */
  public boolean canBeVerb() {
    return canBeVerb;
  }

  /** How often the type stands in the reference corpus, 0 if rarer than its list. */
  public int frequency() {
    return frequency;
  }

  /** Its usual spelling where print confused it (فى, الى), else empty. */
  public String usual() {
    return usual;
  }

  /** What is left of it behind each run of letters that may be proclitics. */
  public List<Rest> rests() {
    return rests;
  }

  /** Whether nothing but its letters is known. */
  public boolean isUnknown() {
    return best.pos() == Pos.UNKNOWN;
  }
}
