package org.isnad.corpus.reuse;

import java.util.List;

/**
 * What two articles have in common.
 *
 * @param a id of the earlier article of the two
 * @param b id of the later
 * @param label how much of the shorter one is the other's wording
 * @param score containment: share of the shorter article's words that agree, 0 to 1
 * @param passages in order of {@code a}
 * @param between what only one has between passages that follow each other in both, in order
 */
public record Reuse(
    String a, String b, Label label, double score, List<Passage> passages, List<Change> between) {

  /** How much was copied. */
  public enum Label {
    /** Most of the shorter article is the other's wording. */
    COPY,
    /** A shared passage or quotation. */
    PARTIAL
  }

  public Reuse {
    passages = List.copyOf(passages);
    between = List.copyOf(between);
  }
}
