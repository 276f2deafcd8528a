package org.isnad.extract.entity.tagger;

/**
 * Knowledge of words in the making, a row a word; rows are in the order of {@link #keys}.
 *
 * <p>Filled by training only; a model takes a copy.
 */
public final class WordFacts {

  /** Hash of each normalised word, see {@link #keyOf}. */
  public final int[] keys;

  /** Logarithmic frequency, see {@link #logFrequency}. */
  public final byte[] frequencies;

  /** Row-major cluster numbers, fine to coarse; 0 for none. */
  public final short[] clusters;

  /** Class of title or head word; 0 for none. */
  public final byte[] triggers;

  /** Bits of the lists that hold the word. */
  public final short[] lists;

  /** Class of how raw news tags the word; 0 for unknown. */
  public final byte[] corpus;

  /** Empty rows for words of these hashes. */
  public WordFacts(int[] keys, int granularities) {
    this.keys = keys.clone();
    frequencies = new byte[keys.length];
    clusters = new short[keys.length * granularities];
    triggers = new byte[keys.length];
    lists = new short[keys.length];
    corpus = new byte[keys.length];
  }

  /** Frequency on a scale of quarter octaves, so that ratios of two and more stay visible. */
  public static byte logFrequency(int count) {
    return count <= 0 ? 0 : (byte) Math.min(127, 1 + Math.round(4 * Math.log(count) / Math.log(2)));
  }

  /** The key under which a model keeps a word. */
  public static int keyOf(String word) {
    return WordShape.key(word);
  }
}
