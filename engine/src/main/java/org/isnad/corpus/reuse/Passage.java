package org.isnad.corpus.reuse;

import java.util.List;
import org.isnad.model.Span;

/**
 * A stretch that two articles share but for small changes.
 *
 * @param a where it stands in the first article
 * @param b where it stands in the second
 * @param words number of words that agree
 * @param extent number of words of the shorter side, those that differ included
 * @param changes what differs within it, in order
 */
public record Passage(Span a, Span b, int words, int extent, List<Change> changes) {

  /**
   * What differs within a passage.
   *
   * @param a the words of the first article, an empty span where it has none
   * @param b the words of the second that stand in their place, an empty span where it has none
   */
  public record Change(Span a, Span b) {}

  public Passage {
    changes = List.copyOf(changes);
  }
}
