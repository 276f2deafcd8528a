package org.isnad.bench;

import java.util.Optional;
import org.isnad.bench.score.Measure;

/** What two careful annotators reach when one is scored against the other: a ceiling of sorts. */
final class Agreement {

  private Agreement() {}

  /** Two independent annotations of the five articles of December 2016, F1 in percent. */
  static Optional<Integer> of(Measure measure) {
    return switch (measure) {
      case STATEMENT, FIGURE_BOUND, ENTITY -> Optional.of(97);
      case STATEMENT_CHAIN -> Optional.of(96);
      case FIGURE_VALUE -> Optional.of(100);
      case TIME_VALUE -> Optional.of(86);
      case EVENT_ANCHOR -> Optional.of(89);
      default -> Optional.empty();
    };
  }
}
