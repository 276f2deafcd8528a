package org.isnad.bench.ner;

import java.util.HashMap;
import java.util.Map;
import org.isnad.extract.entity.tagger.WordFacts;

/** Clusters of word vectors, at several granularities, fine to coarse. */
final class WordClusters {

  private static final int ROUNDS = 12;

  private final int[][] clusters;
  private final Map<Integer, Integer> rows = new HashMap<>();

  /** Clusters vectors of words with these keys. */
  WordClusters(int[] keys, float[] vectors, int dimensions, int[] sizes, long seed) {
    clusters = new int[sizes.length][];
    for (int g = 0; g < sizes.length; g++) {
      clusters[g] = KMeans.cluster(vectors, dimensions, sizes[g], ROUNDS, seed + g);
    }
    for (int i = 0; i < keys.length; i++) {
      rows.put(keys[i], i);
    }
  }

  /** Writes the clusters of the words of {@code facts}. */
  void fill(WordFacts facts) {
    for (int i = 0; i < facts.keys.length; i++) {
      Integer row = rows.get(facts.keys[i]);
      for (int g = 0; row != null && g < clusters.length; g++) {
        facts.clusters[i * clusters.length + g] = (short) clusters[g][row];
      }
    }
  }
}
