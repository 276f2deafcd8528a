package org.isnad.lexicon;

import java.util.Arrays;
import java.util.Set;

/**
 * The places of the words of a fixed set: open addressing with much room and a byte of each word's
 * hash beside it. Of the words of a text nearly none is on any one list, and that is told by one
 * look at one byte, where a {@link java.util.HashMap} follows a pointer or two. Immutable.
 */
final class WordIndex {

  /** Room a word, so that three of four strangers meet an empty place. */
  private static final int ROOM = 4;

  private static final int GOLDEN = 0x9E3779B9;
  private static final String FREE = "";

  /** 0 where no word stands. */
  private final byte[] marks;

  private final String[] words;
  private final int shift;

  WordIndex(Set<String> all) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, all.size() * ROOM - 1));
    shift = Integer.SIZE - bits;
    marks = new byte[1 << bits];
    words = new String[marks.length];
    Arrays.fill(words, FREE);
    for (String word : all) {
      int at = home(word.hashCode());
      while (marks[at] != 0) {
        at = at + 1 & marks.length - 1;
      }
      marks[at] = mark(word.hashCode());
      words[at] = word;
    }
  }

  /** Number of places. */
  int places() {
    return marks.length;
  }

  /** Place of the word, -1 if it is none of the set. */
  int find(String word) {
    int hash = word.hashCode();
    byte mark = mark(hash);
    for (int at = home(hash); ; at = at + 1 & marks.length - 1) {
      byte there = marks[at];
      if (there == 0) {
        return -1;
      }
      if (there == mark && words[at].equals(word)) {
        return at;
      }
    }
  }

  private int home(int hash) {
    return hash * GOLDEN >>> shift;
  }

  /** Made of other bits than the place, and never 0. */
  private static byte mark(int hash) {
    return (byte) (hash ^ hash >>> 11 | 1);
  }
}
