package org.isnad.extract.entity.tagger;

/**
 * The weights of features by their keys; places as in {@link KeyIndex}. A row is two longs, key and
 * weights together, so that a feature which has weights costs one look besides that at its place,
 * and eight tags are added at once: every weight is kept as a byte from 0 to 255, {@link #BIAS}
 * above its value, and sums of them run in lanes of 16 bits. Immutable.
 */
final class WeightTable {

  private static final int BIAS = 128;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int LANE = 16;
  private static final int PACKED = 8;
  private static final int KEY_SHIFT = 32;
  private static final int BYTE = 0xFF;
  private static final int LANE_BITS = 0xFFFF;

  /** 0 where no key stands. */
  private final byte[] marks;

  private final int[] places;

  /** Eight weights; then the key above the ninth. */
  private final long[] rows;

  /** A row a key; {@code weights} holds {@link TagModel#TAGS} a row. */
  WeightTable(int[] keys, byte[] weights) {
    places = new int[KeyIndex.places(keys.length)];
    marks = new byte[places.length];
    rows = new long[2 * keys.length];
    for (int row = 0; row < keys.length; row++) {
      int at = row * TagModel.TAGS;
      for (int tag = 0; tag < PACKED; tag++) {
        rows[2 * row] |= (long) (weights[at + tag] + BIAS) << (tag * Byte.SIZE);
      }
      rows[2 * row + 1] = (long) keys[row] << KEY_SHIFT | weights[at + PACKED] + BIAS;
      place(keys[row], row);
    }
  }

  int size() {
    return rows.length / 2;
  }

  int key(int row) {
    return (int) (rows[2 * row + 1] >>> KEY_SHIFT);
  }

  byte weight(int row, int tag) {
    long packed = tag < PACKED ? rows[2 * row] >>> (tag * Byte.SIZE) : rows[2 * row + 1];
    return (byte) ((packed & BYTE) - BIAS);
  }

  /**
   * Adds the weights of the features to {@code sums}, a place a tag.
   *
   * @param count at most {@link FeatureExtractor#MOST}, so that no lane runs over
   */
  void sum(int[] features, int count, int[] sums) {
    long even = 0;
    long odd = 0;
    int last = 0;
    int known = 0;
    for (int i = 0; i < count; i++) {
      int row = find(features[i]);
      if (row >= 0) {
        long packed = rows[2 * row];
        even += packed & EVEN;
        odd += packed >>> Byte.SIZE & EVEN;
        last += (int) rows[2 * row + 1] & BYTE;
        known++;
      }
    }
    int bias = known * BIAS;
    for (int tag = 0; tag < PACKED; tag += 2) {
      int shift = tag / 2 * LANE;
      sums[tag] += (int) (even >>> shift & LANE_BITS) - bias;
      sums[tag + 1] += (int) (odd >>> shift & LANE_BITS) - bias;
    }
    sums[PACKED] += last - bias;
  }

  /** Row of the key, -1 if it has none. */
  private int find(int key) {
    byte mark = KeyIndex.mark(key);
    int mask = marks.length - 1;
    for (int at = key & mask; ; at = at + 1 & mask) {
      byte there = marks[at];
      if (there == 0) {
        return -1;
      }
      if (there == mark && key(places[at]) == key) {
        return places[at];
      }
    }
  }

  /** Of equal keys the first wins. */
  private void place(int key, int row) {
    int at = key & marks.length - 1;
    while (marks[at] != 0 && key(places[at]) != key) {
      at = at + 1 & marks.length - 1;
    }
    if (marks[at] == 0) {
      marks[at] = KeyIndex.mark(key);
      places[at] = row;
    }
  }
}
