package org.isnad.extract.entity.tagger;

import java.io.DataOutput;
import java.io.IOException;

/**
 * What a model knows of single words, found by the hash of the normalised word. Open addressing
 * over parallel arrays; immutable once built.
 */
final class WordTable {

  /** Cluster number of words without cluster. */
  static final int NO_CLUSTER = 0;

  private final int[] keys;
  private final byte[] frequencies;
  private final short[] clusters;
  private final byte[] triggers;
  private final short[] lists;
  private final byte[] corpus;
  private final int granularities;
  private final KeyIndex index;

  private WordTable(
      int[] keys,
      byte[] frequencies,
      short[] clusters,
      byte[] triggers,
      short[] lists,
      byte[] corpus) {
    this.keys = keys;
    this.frequencies = frequencies;
    this.clusters = clusters;
    this.triggers = triggers;
    this.lists = lists;
    this.corpus = corpus;
    this.granularities = keys.length == 0 ? 0 : clusters.length / keys.length;
    this.index = new KeyIndex(keys);
  }

  static WordTable of(WordFacts facts) {
    return new WordTable(
        facts.keys.clone(),
        facts.frequencies.clone(),
        facts.clusters.clone(),
        facts.triggers.clone(),
        facts.lists.clone(),
        facts.corpus.clone());
  }

  /** Row of the word with this hash, -1 if unknown. */
  int find(int key) {
    return index.find(key);
  }

  int size() {
    return keys.length;
  }

  /** Number of clusterings, fine to coarse. */
  int granularities() {
    return granularities;
  }

  /** Logarithmic frequency in raw news, 0 for words that are only on lists. */
  int frequency(int row) {
    return frequencies[row];
  }

  int cluster(int row, int granularity) {
    return clusters[row * granularities + granularity] & 0xFFFF;
  }

  /** Class of title or head word, 0 for none. */
  int trigger(int row) {
    return triggers[row];
  }

  /** Bits of the lists that hold the word. */
  int lists(int row) {
    return lists[row];
  }

  /** Class of how the word was tagged over raw news, 0 for unknown. */
  int corpus(int row) {
    return corpus[row];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeByte(granularities);
    for (int key : keys) {
      out.writeInt(key);
    }
    for (short cluster : clusters) {
      out.writeShort(cluster);
    }
    out.write(frequencies);
    out.write(triggers);
    for (short list : lists) {
      out.writeShort(list);
    }
    out.write(corpus);
  }

  static WordTable read(ModelInput in) throws IOException {
    int size = in.size("words");
    int granularities = in.bytes(1)[0];
    int[] keys = in.numbers(size);
    short[] clusters = in.shorts(size * granularities);
    return new WordTable(
        keys, in.bytes(size), clusters, in.bytes(size), in.shorts(size), in.bytes(size));
  }
}
