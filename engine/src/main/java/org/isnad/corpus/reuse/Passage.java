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

  /**
   * About where the words of a stretch of the first article stand in the second: exact at the edges
   * of the passage and of each change, in between as far along as in the first.
   */
  public Span inSecond(Span inFirst) {
    int begin = inSecond(inFirst.begin());
    return new Span(begin, Math.max(begin, inSecond(inFirst.end())));
  }

  private int inSecond(int offset) {
    int fromA = a.begin();
    int fromB = b.begin();
    for (Change c : changes) {
      if (offset < c.a().begin()) {
        return between(offset, fromA, c.a().begin(), fromB, c.b().begin());
      }
      if (offset < c.a().end()) {
        return between(offset, c.a().begin(), c.a().end(), c.b().begin(), c.b().end());
      }
      fromA = c.a().end();
      fromB = c.b().end();
    }
    return between(offset, fromA, a.end(), fromB, b.end());
  }

  private static int between(int offset, int fromA, int toA, int fromB, int toB) {
    int within = Math.clamp(offset, fromA, Math.max(fromA, toA)) - fromA;
    return fromB + (int) ((long) within * (toB - fromB) / Math.max(1, toA - fromA));
  }
}
