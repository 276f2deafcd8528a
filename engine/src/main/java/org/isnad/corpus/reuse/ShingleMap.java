package org.isnad.corpus.reuse;

import java.util.Arrays;

/** The positions of each shingle of one sequence; open addressing, chains in order of position. */
final class ShingleMap {

  private final long[] keys;
  private final int[] heads;
  private final int[] next;
  private final int mask;

  private ShingleMap(int shingles) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, shingles)) * 4);
    keys = new long[capacity];
    heads = new int[capacity];
    next = new int[Math.max(0, shingles)];
    mask = capacity - 1;
    Arrays.fill(heads, -1);
    Arrays.fill(next, -1);
  }

  static ShingleMap of(WordSequence words, int length) {
    int shingles = Math.max(0, words.length() - length + 1);
    ShingleMap map = new ShingleMap(shingles);
    for (int i = shingles - 1; i >= 0; i--) {
      map.add(words.shingle(i, length), i);
    }
    return map;
  }

  private void add(long key, int position) {
    int slot = slot(key);
    keys[slot] = key;
    next[position] = heads[slot];
    heads[slot] = position;
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (heads[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The first position of the shingle, -1 if it does not occur. */
  int first(long key) {
    return heads[slot(key)];
  }

  /** The next position of the same shingle, -1 if there is none. */
  int next(int position) {
    return next[position];
  }
}
