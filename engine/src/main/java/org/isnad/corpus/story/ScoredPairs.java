package org.isnad.corpus.story;

import java.util.Arrays;

/** Pairs of articles with the logit that they report one happening, in order of coming. */
final class ScoredPairs {

  /** Takes a scored pair. */
  @FunctionalInterface
  interface Sink {
    void accept(int a, int b, double logit);
  }

  private int[] a = new int[256];
  private int[] b = new int[256];
  private float[] logits = new float[256];
  private int size;

  /** Keeps the pair if it says more than a pair that was never scored; most pairs do not. */
  void add(int first, int second, double logit) {
    if (logit <= Linkage.UNLIKE) {
      return;
    }
    if (size == a.length) {
      a = Arrays.copyOf(a, size * 2);
      b = Arrays.copyOf(b, size * 2);
      logits = Arrays.copyOf(logits, size * 2);
    }
    a[size] = first;
    b[size] = second;
    logits[size++] = (float) logit;
  }

  void forEach(Sink sink) {
    for (int i = 0; i < size; i++) {
      sink.accept(a[i], b[i], logits[i]);
    }
  }
}
