package org.isnad.bench.ends;

import java.util.Locale;
import java.util.OptionalInt;
import org.isnad.model.Span;

/** Counts how many contents end where they should. Not thread-safe. */
final class EndCount {

  private static final double HALF = 0.5;

  private int contents;
  private int exact;
  private int halves;

  /**
   * @param chosen the gap chosen, empty for the end behind all gaps
   */
  void add(OpenContent content, Span expected, OptionalInt chosen) {
    OptionalInt right = content.gapAt(expected);
    contents++;
    boolean same = chosen.equals(right);
    exact += same ? 1 : 0;
    int end =
        chosen.isPresent() ? content.ends().get(chosen.getAsInt()) : behind(content, expected);
    double found = end - content.begin();
    double wanted = expected.end() - content.begin();
    boolean half = Math.min(found, wanted) >= HALF * Math.max(found, wanted);
    halves += same || half ? 1 : 0;
  }

  /** Nothing tells here how far a content goes behind its last gap. */
  private static int behind(OpenContent content, Span expected) {
    int last = content.ends().isEmpty() ? content.begin() : content.ends().getLast();
    return Math.max(last, expected.end());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f %% exact, %.1f %% by half of %d",
        100.0 * exact / contents,
        100.0 * halves / contents,
        contents);
  }
}
