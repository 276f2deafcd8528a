package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Spherical k-means over vectors of length one. Numbers clusters from 1, largest first. */
final class KMeans {

  private KMeans() {}

  /** A cluster a row. */
  static int[] cluster(float[] vectors, int dimensions, int k, int rounds, long seed) {
    int rows = vectors.length / dimensions;
    int count = Math.min(k, rows);
    float[] centres = seeds(vectors, dimensions, count, new SplittableRandom(seed));
    int[] of = new int[rows];
    for (int round = 0; round < rounds; round++) {
      if (!assign(vectors, dimensions, centres, of)) {
        break;
      }
      recentre(vectors, dimensions, centres, of);
    }
    return numbered(of, count);
  }

  /** Rows are in order of frequency: centres begin at words among the more frequent half. */
  private static float[] seeds(float[] vectors, int dimensions, int k, SplittableRandom random) {
    int rows = vectors.length / dimensions;
    int among = Math.max(k, rows / 2);
    int[] order = new int[among];
    Arrays.setAll(order, i -> i);
    float[] centres = new float[k * dimensions];
    for (int c = 0; c < k; c++) {
      int other = c + random.nextInt(among - c);
      int row = order[other];
      order[other] = order[c];
      System.arraycopy(vectors, row * dimensions, centres, c * dimensions, dimensions);
    }
    return centres;
  }

  private static boolean assign(float[] vectors, int dimensions, float[] centres, int[] of) {
    boolean changed = false;
    int k = centres.length / dimensions;
    float[] turned = turned(centres, dimensions, k);
    float[] likeness = new float[k];
    for (int row = 0; row < of.length; row++) {
      Arrays.fill(likeness, 0);
      for (int d = 0; d < dimensions; d++) {
        float v = vectors[row * dimensions + d];
        int at = d * k;
        for (int c = 0; c < k; c++) {
          likeness[c] += v * turned[at + c];
        }
      }
      int best = 0;
      for (int c = 1; c < k; c++) {
        best = likeness[c] > likeness[best] ? c : best;
      }
      changed |= of[row] != best;
      of[row] = best;
    }
    return changed;
  }

  private static float[] turned(float[] centres, int dimensions, int k) {
    float[] turned = new float[centres.length];
    for (int c = 0; c < k; c++) {
      for (int d = 0; d < dimensions; d++) {
        turned[d * k + c] = centres[c * dimensions + d];
      }
    }
    return turned;
  }

  private static void recentre(float[] vectors, int dimensions, float[] centres, int[] of) {
    Arrays.fill(centres, 0);
    for (int row = 0; row < of.length; row++) {
      for (int d = 0; d < dimensions; d++) {
        centres[of[row] * dimensions + d] += vectors[row * dimensions + d];
      }
    }
    for (int c = 0; c < centres.length / dimensions; c++) {
      float sum = 1e-12f;
      for (int d = 0; d < dimensions; d++) {
        sum += centres[c * dimensions + d] * centres[c * dimensions + d];
      }
      float scale = (float) (1 / Math.sqrt(sum));
      for (int d = 0; d < dimensions; d++) {
        centres[c * dimensions + d] *= scale;
      }
    }
  }

  private static int[] numbered(int[] of, int k) {
    int[] sizes = new int[k];
    for (int c : of) {
      sizes[c]++;
    }
    Integer[] order = new Integer[k];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> sizes[b] != sizes[a] ? sizes[b] - sizes[a] : a - b);
    int[] number = new int[k];
    for (int i = 0; i < k; i++) {
      number[order[i]] = i + 1;
    }
    int[] numbered = new int[of.length];
    for (int row = 0; row < of.length; row++) {
      numbered[row] = number[of[row]];
    }
    return numbered;
  }
}
