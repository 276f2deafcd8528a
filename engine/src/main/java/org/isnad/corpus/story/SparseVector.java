package org.isnad.corpus.story;

import java.util.Arrays;

/** A vector with few entries: ascending keys and their weights, of length one unless empty. */
record SparseVector(Terms terms, float[] weights) {

  /** How much one occurrence of a term says. */
  @FunctionalInterface
  interface Weight {
    double of(int term);
  }

  /** Logarithmic counts times {@code weight}, scaled to length one. */
  static SparseVector of(Terms terms, Weight weight) {
    float[] weights = new float[terms.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double w = (1 + Math.log(terms.count(i))) * weight.of(terms.key(i));
      weights[i] = (float) w;
      sum += w * w;
    }
    float norm = sum == 0 ? 1 : (float) Math.sqrt(sum);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= norm;
    }
    return new SparseVector(terms, weights);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseVector v
        && terms.equals(v.terms)
        && Arrays.equals(weights, v.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights);
  }

  @Override
  public String toString() {
    return terms + " " + Arrays.toString(weights);
  }
}
