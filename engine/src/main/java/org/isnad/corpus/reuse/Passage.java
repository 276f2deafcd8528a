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

  public Passage {
    changes = List.copyOf(changes);
  }
}
