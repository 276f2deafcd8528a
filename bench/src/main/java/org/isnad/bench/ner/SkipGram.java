package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), where each place of the
 * window has context vectors of its own (Ling et al. 2015), so that words alike in syntax and kind
 * rather than in topic come together. One thread, one seed: the same corpus gives the same vectors.
 */
final class SkipGram {

  private static final int NEGATIVES = 5;
  private static final int NOISE_SLOTS = 1 << 22;
  private static final float RATE = 0.025f;
  private static final double SUBSAMPLING = 1e-4;
  private static final int SIGMOID_STEPS = 512;
  private static final float SIGMOID_RANGE = 6;

  private final int[] corpus;
  private final int words;
  private final int dimensions;
  private final int window;
  private final int[] counts;
  private final int[] noise = new int[NOISE_SLOTS];
  private final float[] sigmoid = new float[SIGMOID_STEPS + 1];
  private final SplittableRandom random;
  private final float[] vectors;
  private final float[] contexts;
  private final float[] change;

  /**
   * @param corpus word numbers; -1 for rare words, -2 between sentences
   * @param words number of words
   * @param window places on either side
   */
  SkipGram(int[] corpus, int words, int dimensions, int window, long seed) {
    this.corpus = corpus;
    this.words = words;
    this.dimensions = dimensions;
    this.window = window;
    this.random = new SplittableRandom(seed);
    this.counts = new int[words];
    for (int w : corpus) {
      if (w >= 0) {
        counts[w]++;
      }
    }
    vectors = new float[words * dimensions];
    contexts = new float[2 * window * words * dimensions];
    change = new float[dimensions];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) (random.nextDouble() - 0.5) / dimensions;
    }
    for (int i = 0; i <= SIGMOID_STEPS; i++) {
      double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_RANGE;
      sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
    }
    fillNoise();
  }

  private void fillNoise() {
    double total = 0;
    for (int c : counts) {
      total += Math.pow(c, 0.75);
    }
    int at = 0;
    double sum = 0;
    for (int w = 0; w < words; w++) {
      sum += Math.pow(counts[w], 0.75) / total;
      while (at < NOISE_SLOTS && at < sum * NOISE_SLOTS) {
        noise[at++] = w;
      }
    }
    Arrays.fill(noise, at, NOISE_SLOTS, words - 1);
  }

  /** Trains and gives the vectors, row-major, each of length one. */
  float[] train(int epochs) {
    long total = (long) epochs * corpus.length;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = 0; i < corpus.length; i++) {
        if (corpus[i] >= 0 && kept(corpus[i])) {
          float done = (float) (((double) epoch * corpus.length + i) / total);
          centre(i, RATE * Math.max(1e-3f, 1 - done));
        }
      }
    }
    normalise();
    return vectors;
  }

  private boolean kept(int word) {
    double frequency = (double) counts[word] / corpus.length;
    return frequency <= SUBSAMPLING || random.nextDouble() < Math.sqrt(SUBSAMPLING / frequency);
  }

  private void centre(int i, float rate) {
    int row = corpus[i] * dimensions;
    int left = i - 1;
    for (int k = 0; k < window && left >= 0 && corpus[left] != -2; k++, left--) {
      context(row, corpus[left], k, rate);
    }
    int right = i + 1;
    for (int k = 0; k < window && right < corpus.length && corpus[right] != -2; k++, right++) {
      context(row, corpus[right], window + k, rate);
    }
  }

  private void context(int row, int word, int place, float rate) {
    if (word < 0) {
      return;
    }
    Arrays.fill(change, 0);
    update(row, (place * words + word) * dimensions, 1, rate);
    for (int n = 0; n < NEGATIVES; n++) {
      int other = noise[random.nextInt() & (NOISE_SLOTS - 1)];
      if (other != word) {
        update(row, (place * words + other) * dimensions, 0, rate);
      }
    }
    for (int d = 0; d < dimensions; d++) {
      vectors[row + d] += change[d];
    }
  }

  private void update(int row, int context, int label, float rate) {
    float a = 0;
    float b = 0;
    float c = 0;
    float e = 0;
    for (int d = 0; d < dimensions; d += 4) {
      a += vectors[row + d] * contexts[context + d];
      b += vectors[row + d + 1] * contexts[context + d + 1];
      c += vectors[row + d + 2] * contexts[context + d + 2];
      e += vectors[row + d + 3] * contexts[context + d + 3];
    }
    float g = (label - sigmoid(a + b + c + e)) * rate;
    for (int d = 0; d < dimensions; d++) {
      change[d] += g * contexts[context + d];
    }
    for (int d = 0; d < dimensions; d++) {
      contexts[context + d] += g * vectors[row + d];
    }
  }

  private float sigmoid(float x) {
    if (x >= SIGMOID_RANGE) {
      return 1;
    }
    if (x <= -SIGMOID_RANGE) {
      return 0;
    }
    return sigmoid[(int) ((x / SIGMOID_RANGE + 1) * (SIGMOID_STEPS / 2))];
  }

  private void normalise() {
    for (int w = 0; w < words; w++) {
      float sum = 1e-12f;
      for (int d = 0; d < dimensions; d++) {
        sum += vectors[w * dimensions + d] * vectors[w * dimensions + d];
      }
      float scale = (float) (1 / Math.sqrt(sum));
      for (int d = 0; d < dimensions; d++) {
        vectors[w * dimensions + d] *= scale;
      }
    }
  }
}
