package org.isnad.corpus.story;

import java.util.Arrays;

/**
 * The words of an article's headline and beginning in one ascending list, each with its weight in
 * five vectors of length one: comparing two articles looks each word up once for all of them.
 */
final class WordVectors {

  /** Headline, by the reference corpus. */
  static final int TITLE = 0;

  /** Headline and beginning, by the reference corpus. */
  static final int LEAD = 1;

  /** Headline, where words that are common in these days weigh less. */
  static final int TITLE_NOW = 2;

  /** Headline and beginning, by the same weights. */
  static final int LEAD_NOW = 3;

  /** First sentence, by the same weights. */
  static final int OPENING_NOW = 4;

  static final int VECTORS = 5;

  private final int[] keys;
  private final float[] weights;

  private WordVectors(int[] keys) {
    this.keys = keys;
    this.weights = new float[VECTORS * keys.length];
  }

  static WordVectors of(Coded a, TermWeights weights) {
    WordVectors all = new WordVectors(union(a.title(), a.lead(), a.opening()));
    all.put(TITLE, SparseVector.of(a.title(), weights::general));
    all.put(LEAD, SparseVector.of(a.lead(), weights::general));
    all.put(TITLE_NOW, SparseVector.of(a.title(), weights::now));
    all.put(LEAD_NOW, SparseVector.of(a.lead(), weights::now));
    all.put(OPENING_NOW, SparseVector.of(a.opening(), weights::now));
    return all;
  }

  private static int[] union(Terms... all) {
    return Arrays.stream(all)
        .flatMapToInt(t -> Arrays.stream(t.toArray()))
        .sorted()
        .distinct()
        .toArray();
  }

  private void put(int vector, SparseVector of) {
    int at = 0;
    for (int i = 0; i < of.terms().size(); i++) {
      while (keys[at] != of.terms().key(i)) {
        at++;
      }
      weights[VECTORS * at + vector] = of.weights()[i];
    }
  }

  int size() {
    return keys.length;
  }

  int key(int i) {
    return keys[i];
  }

  float weight(int i, int vector) {
    return weights[VECTORS * i + vector];
  }
}
