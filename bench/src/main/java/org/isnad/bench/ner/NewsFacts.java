package org.isnad.bench.ner;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.extract.entity.tagger.WordFacts;

/** Frequencies and clusters of the words of raw news; kept in a file, as they take minutes. */
final class NewsFacts {

  private static final int RAREST_WORD = 4;
  private static final int RAREST_STEM = 5;
  private static final int DIMENSIONS = 64;
  private static final int WINDOW = 2;
  private static final int EPOCHS = 2;
  private static final int[] CLUSTERS = {2000, 500, 120};
  private static final long VECTOR_SEED = 17;
  private static final long CLUSTER_SEED = 5;

  private NewsFacts() {}

  /** Reads the file, or makes it from the news. */
  static WordFacts readOrMake(Path file, NewsWords news) throws IOException {
    if (!Files.exists(file)) {
      write(make(news), file);
    }
    return read(file);
  }

  private static WordFacts make(NewsWords news) {
    NewsWords.Stems stems = news.stems(news.facts(RAREST_WORD, 0, new int[0]), RAREST_STEM);
    SkipGram skipGram =
        new SkipGram(stems.corpus(), stems.keys().length, DIMENSIONS, WINDOW, VECTOR_SEED);
    float[] vectors = skipGram.train(EPOCHS);
    WordFacts facts = news.facts(RAREST_WORD, CLUSTERS.length, stems.keys());
    new WordClusters(stems.keys(), vectors, DIMENSIONS, CLUSTERS, CLUSTER_SEED).fill(facts);
    return facts;
  }

  /** The same facts with further rows for words of these keys. */
  static WordFacts with(WordFacts facts, int[] more) {
    int granularities = granularities(facts);
    int[] keys =
        IntStream.concat(Arrays.stream(facts.keys), Arrays.stream(more))
            .sorted()
            .distinct()
            .toArray();
    WordFacts all = new WordFacts(keys, granularities);
    for (int i = 0; i < keys.length; i++) {
      int row = Arrays.binarySearch(facts.keys, keys[i]);
      if (row >= 0) {
        all.frequencies[i] = facts.frequencies[row];
        all.triggers[i] = facts.triggers[row];
        all.lists[i] = facts.lists[row];
        System.arraycopy(
            facts.clusters, row * granularities, all.clusters, i * granularities, granularities);
      }
    }
    return all;
  }

  private static int granularities(WordFacts facts) {
    return facts.clusters.length / facts.keys.length;
  }

  private static void write(WordFacts facts, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(facts.keys.length);
      out.writeInt(granularities(facts));
      for (int key : facts.keys) {
        out.writeInt(key);
      }
      out.write(facts.frequencies);
      for (short cluster : facts.clusters) {
        out.writeShort(cluster);
      }
    }
  }

  private static WordFacts read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int[] keys = new int[in.readInt()];
      int granularities = in.readInt();
      for (int i = 0; i < keys.length; i++) {
        keys[i] = in.readInt();
      }
      WordFacts facts = new WordFacts(keys, granularities);
      in.readFully(facts.frequencies);
      for (int i = 0; i < facts.clusters.length; i++) {
        facts.clusters[i] = in.readShort();
      }
      return facts;
    }
  }
}
