package org.isnad.store;

import java.util.Arrays;

/**
 * Two articles that share copied text.
 *
 * @param a id of the earlier
 * @param b id of the later
 * @param label how much was copied
 * @param score 0 to 1
 * @param passages opaque here
 */
public record StoredPair(String a, String b, String label, double score, byte[] passages) {

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredPair p
        && a.equals(p.a)
        && b.equals(p.b)
        && label.equals(p.label)
        && score == p.score
        && Arrays.equals(passages, p.passages);
  }

  @Override
  public int hashCode() {
    return 31 * a.hashCode() + b.hashCode();
  }

  @Override
  public String toString() {
    return "StoredPair[" + a + ", " + b + ", " + label + " " + score + "]";
  }
}
