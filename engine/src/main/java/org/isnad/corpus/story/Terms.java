package org.isnad.corpus.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Terms as ascending numbers of a vocabulary, with their counts. */
final class Terms {

  private final int[] keys;
  private final int[] counts;

  private Terms(int[] keys, int[] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  static Terms of(Map<String, Integer> counted, Vocabulary vocabulary) {
    long[] numbered = new long[counted.size()];
    int n = 0;
    for (Map.Entry<String, Integer> e : counted.entrySet()) {
      numbered[n++] = (long) vocabulary.number(e.getKey()) << Integer.SIZE | e.getValue();
    }
    Arrays.sort(numbered);
    int[] keys = new int[n];
    int[] counts = new int[n];
    for (int i = 0; i < n; i++) {
      keys[i] = (int) (numbered[i] >>> Integer.SIZE);
      counts[i] = (int) numbered[i];
    }
    return new Terms(keys, counts);
  }

  static Terms of(Collection<String> terms, Vocabulary vocabulary) {
    TreeMap<String, Integer> once = new TreeMap<>();
    terms.forEach(t -> once.put(t, 1));
    return of(once, vocabulary);
  }

  int size() {
    return keys.length;
  }

  int key(int i) {
    return keys[i];
  }

  int count(int i) {
    return counts[i];
  }

  int[] toArray() {
    return keys.clone();
  }

  /** The same terms, each counted once. */
  Terms once() {
    int[] ones = new int[keys.length];
    Arrays.fill(ones, 1);
    return new Terms(keys, ones);
  }

  /** Whether the two have a term in common. */
  boolean meets(Terms other) {
    int i = 0;
    int k = 0;
    while (i < keys.length && k < other.keys.length) {
      if (keys[i] == other.keys[k]) {
        return true;
      }
      if (keys[i] < other.keys[k]) {
        i++;
      } else {
        k++;
      }
    }
    return false;
  }
}
