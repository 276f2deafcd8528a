package org.isnad.extract.entity.tagger;

/**
 * Rows by their keys: open addressing with a byte of each key beside its slot. Of the features of a
 * text most are in no model, and that is told by a look at a table of bytes, which stays in the
 * cache of a core where slots and keys together would not. Immutable.
 */
final class KeyIndex {

  /** Bits of the key that the byte is made of; the slot is made of the lowest ones. */
  private static final int MARK_SHIFT = 24;

  private final int[] keys;
  private final int[] rows;

  /** 0 where no key stands. */
  private final byte[] marks;

  /** An index of distinct keys, a row a key; of equal ones the first wins. The array is kept. */
  KeyIndex(int[] keys) {
    this.keys = keys;
    rows = new int[places(keys.length)];
    marks = new byte[rows.length];
    for (int row = 0; row < keys.length; row++) {
      int at = keys[row] & rows.length - 1;
      while (marks[at] != 0 && keys[rows[at]] != keys[row]) {
        at = at + 1 & rows.length - 1;
      }
      if (marks[at] == 0) {
        marks[at] = mark(keys[row]);
        rows[at] = row;
      }
    }
  }

  /** A power of two at least twice {@code size}. */
  static int places(int size) {
    return Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2);
  }

  /** What tells of most other keys that they are not this one; never 0. */
  static byte mark(int key) {
    return (byte) (key >>> MARK_SHIFT | 1);
  }

  /** Row of the key, -1 if it has none. */
  int find(int key) {
    byte mark = mark(key);
    int last = marks.length - 1;
    for (int at = key & last; ; at = at + 1 & last) {
      byte there = marks[at];
      if (there == 0) {
        return -1;
      }
      if (there == mark && keys[rows[at]] == key) {
        return rows[at];
      }
    }
  }
}
