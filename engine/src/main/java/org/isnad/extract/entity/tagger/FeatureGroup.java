package org.isnad.extract.entity.tagger;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds of evidence. A model says which it was trained with; the ablation leaves them out in turn.
 */
public enum FeatureGroup {
  /** The word as written, hamza kept. */
  FORM,
  /** The normalised word without clitics. */
  STEM,
  /** First and last one to four letters. */
  AFFIX,
  /** Length, digits, Latin letters, punctuation, clitics. */
  SHAPE,
  /** The words up to two before and after. */
  WINDOW,
  /** Pairs of neighbouring words. */
  BIGRAM,
  /** Word classes the project wrote: titles, heads of organisations and places. */
  TRIGGER,
  /** Lists of places, countries, currencies. */
  GAZETTEER,
  /** Classes of words that occur alike in raw news. */
  CLUSTER,
  /** How much the letters look like those of a name. */
  LIKENESS,
  /** What is known from the same word elsewhere in the document. */
  DOCUMENT,
  /** How the word was tagged over much raw news. */
  CORPUS,
  /** What one corpus marks otherwise than the others. */
  CONVENTION;

  /** The bit of this group in a model's header. */
  int bit() {
    return 1 << ordinal();
  }

  static int bits(Set<FeatureGroup> groups) {
    int bits = 0;
    for (FeatureGroup group : groups) {
      bits |= group.bit();
    }
    return bits;
  }

  static Set<FeatureGroup> of(int bits) {
    EnumSet<FeatureGroup> groups = EnumSet.noneOf(FeatureGroup.class);
    for (FeatureGroup group : values()) {
      if ((bits & group.bit()) != 0) {
        groups.add(group);
      }
    }
    return groups;
  }
}
