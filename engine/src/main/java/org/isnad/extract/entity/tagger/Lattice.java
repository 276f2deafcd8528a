package org.isnad.extract.entity.tagger;

import java.util.Arrays;

/**
 * What a model holds possible in one sentence: the probability of any name, not of the likeliest
 * alone. Immutable.
 */
public final class Lattice {

  private static final int T = TagModel.TAGS;

  private final int size;
  private final float[] likely;
  private final float[] potential;
  private final float[] forward;
  private final float[] backward;
  private final float[] norm;

  /** Keeps the arrays that forward-backward made of the sentence; see {@link Chain}. */
  Lattice(
      int size,
      float[] likely,
      float[] potential,
      float[] forward,
      float[] backward,
      float[] norm) {
    this.size = size;
    this.likely = likely;
    this.potential = potential;
    this.forward = forward;
    this.backward = backward;
    this.norm = norm;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Probability that a name of this type covers exactly the words from begin to end. */
  public float probability(int begin, int end, NameType type) {
    int b = NameTag.begin(type).ordinal();
    int inside = NameTag.inside(type).ordinal();
    float path = forward[begin * T + b];
    int tag = b;
    for (int i = begin + 1; i < end; i++) {
      path *= likely[tag * T + inside] * potential[i * T + inside] * norm[i];
      tag = inside;
    }
    return Math.max(0, Math.min(1, path * closing(end, tag, inside)));
  }

  /** Weight of all that may follow a name whose last word is before {@code end}. */
  private float closing(int end, int tag, int inside) {
    if (end == size) {
      return 1;
    }
    float sum = 0;
    for (int c = 0; c < T; c++) {
      if (c != inside) {
        sum += likely[tag * T + c] * potential[end * T + c] * backward[end * T + c];
      }
    }
    return sum * norm[end];
  }

  /** Probability that a word has this tag. */
  public float probability(int word, NameTag tag) {
    int at = word * T + tag.ordinal();
    return Math.max(0, Math.min(1, forward[at] * backward[at]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lattice that
        && size == that.size
        && Arrays.equals(likely, that.likely)
        && Arrays.equals(potential, that.potential)
        && Arrays.equals(forward, that.forward)
        && Arrays.equals(backward, that.backward)
        && Arrays.equals(norm, that.norm);
  }

  @Override
  public int hashCode() {
    return 31 * size + Arrays.hashCode(forward);
  }
}
