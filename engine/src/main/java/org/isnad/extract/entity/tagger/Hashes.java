package org.isnad.extract.entity.tagger;

import java.util.Arrays;

/** Integer hashing and the index of an open-addressing table. */
final class Hashes {

  private static final int TEMPLATE_STEP = 0x9E3779B9;

  private Hashes() {}

  /** Key of a feature: template and value, mixed by the finaliser of MurmurHash3. */
  static int feature(int template, int value) {
    return mix(value + template * TEMPLATE_STEP);
  }

  static int pair(int first, int second) {
    return first * 31 + Integer.rotateLeft(second * 0x85EBCA6B, 13);
  }

  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** A power of two at least twice {@code size}. */
  static int slotsFor(int size) {
    return Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2);
  }

  /** Slot to row + 1 for distinct keys; of equal keys the first wins. */
  static int[] index(int[] keys, int mask) {
    int[] slots = new int[mask + 1];
    Arrays.fill(slots, -1);
    for (int row = 0; row < keys.length; row++) {
      int at = keys[row] & mask;
      while (slots[at] >= 0 && keys[slots[at]] != keys[row]) {
        at = (at + 1) & mask;
      }
      if (slots[at] < 0) {
        slots[at] = row;
      }
    }
    return slots;
  }

  static int find(int[] keys, int[] slots, int mask, int key) {
    int at = key & mask;
    while (true) {
      int row = slots[at];
      if (row < 0 || keys[row] == key) {
        return row;
      }
      at = (at + 1) & mask;
    }
  }
}
