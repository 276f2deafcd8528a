package org.isnad.corpus.reuse;

import java.util.List;

/**
 * Tells which word shingles cannot stand in some articles: a set of bits, one shingle in twenty of
 * those that do not stand there passes all the same.
 *
 * <p>What new articles are compared with is read anew each time. Nearly all of it has nothing in
 * common with them and need not be counted or indexed.
 */
final class Sieve {

  /** Bits for each shingle, as a power of two. */
  private static final int SPARSE = 4;

  private static final int LEAST_BITS = 12;
  private static final int MOST_BITS = 30;

  private final long[] words;
  private final int shift;

  private Sieve(int bits) {
    words = new long[1 << (bits - 6)];
    shift = Long.SIZE - bits;
  }

  /** Lets pass the shingles of these articles. */
  static Sieve of(List<WordSequence> articles, int length) {
    long shingles = articles.stream().mapToLong(WordSequence::length).sum();
    int bits = SPARSE + Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, shingles));
    Sieve sieve = new Sieve(Math.clamp(bits, LEAST_BITS, MOST_BITS));
    for (WordSequence a : articles) {
      for (int i = 0; i + length <= a.length(); i++) {
        long bit = a.shingle(i, length) >>> sieve.shift;
        sieve.words[(int) (bit >>> 6)] |= 1L << bit;
      }
    }
    return sieve;
  }

  boolean passes(long shingle) {
    long bit = shingle >>> shift;
    return (words[(int) (bit >>> 6)] & 1L << bit) != 0;
  }
}
