package org.isnad.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The measures of a corpus: F1 and shares in percent, to one decimal. */
public final class Scores {

  private final Map<Count, Integer> counts;

  Scores(Map<Count, Integer> counts) {
    this.counts = counts;
  }

  /** How many articles were compared. */
  public int articles() {
    return get(Count.DOCS);
  }

  /** One measure. */
  public double of(Measure measure) {
    return switch (measure) {
      case STATEMENT -> statements(Count.STATEMENTS_MATCHED);
      case STATEMENT_SPEAKER -> statements(Count.STATEMENTS_SPEAKER);
      case STATEMENT_CHAIN -> statements(Count.STATEMENTS_CHAIN);
      case SPEAKER_RIGHT -> share(Count.STATEMENTS_SPEAKER, Count.STATEMENTS_MATCHED);
      case VIA_RIGHT -> share(Count.VIA_RIGHT, Count.VIA_EXPECTED);
      case KIND_RIGHT -> share(Count.STATEMENTS_KIND, Count.STATEMENTS_MATCHED);
      case FIGURE_SPAN -> figures(Count.FIGURES_SPAN);
      case FIGURE_VALUE -> figures(Count.FIGURES_VALUE);
      case FIGURE_BOUND -> figures(Count.FIGURES_BOUND);
      case FIGURE_SPEAKER_RIGHT -> share(Count.FIGURES_SPEAKER, Count.FIGURES_VALUE);
      case FIGURE_COUNTED_RIGHT -> share(Count.FIGURES_COUNTED, Count.FIGURES_VALUE);
      case TIME_SPAN ->
          f1(get(Count.TIMES_SPAN), get(Count.TIMES_EXPECTED), get(Count.TIMES_FOUND));
      case TIME_VALUE ->
          f1(get(Count.TIMES_VALUE), get(Count.TIMES_EXPECTED), get(Count.TIMES_FOUND));
      case ENTITY ->
          f1(
              get(Count.PER_MATCHED) + get(Count.ORG_MATCHED) + get(Count.LOC_MATCHED),
              get(Count.PER_EXPECTED) + get(Count.ORG_EXPECTED) + get(Count.LOC_EXPECTED),
              get(Count.PER_FOUND) + get(Count.ORG_FOUND) + get(Count.LOC_FOUND));
      case ENTITY_PER -> f1(get(Count.PER_MATCHED), get(Count.PER_EXPECTED), get(Count.PER_FOUND));
      case ENTITY_ORG -> f1(get(Count.ORG_MATCHED), get(Count.ORG_EXPECTED), get(Count.ORG_FOUND));
      case ENTITY_LOC -> f1(get(Count.LOC_MATCHED), get(Count.LOC_EXPECTED), get(Count.LOC_FOUND));
      case EVENT_ANCHOR -> events(Count.EVENTS_MATCHED);
      case EVENT_TYPE -> events(Count.EVENTS_TYPE);
    };
  }

  /** All measures by their names, in order. */
  public Map<String, Double> all() {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      all.put(measure.key(), of(measure));
    }
    return all;
  }

  private double statements(Count right) {
    return f1(get(right), get(Count.STATEMENTS_EXPECTED), get(Count.STATEMENTS_FOUND));
  }

  private double figures(Count right) {
    return f1(get(right), get(Count.FIGURES_EXPECTED), get(Count.FIGURES_FOUND));
  }

  private double events(Count right) {
    return f1(get(right), get(Count.EVENTS_EXPECTED), get(Count.EVENTS_FOUND));
  }

  private int get(Count count) {
    return counts.getOrDefault(count, 0);
  }

  private double share(Count part, Count whole) {
    return get(whole) == 0 ? 0 : rounded(100.0 * get(part) / get(whole));
  }

  private static double f1(int right, int expected, int found) {
    if (right == 0) {
      return 0;
    }
    double precision = (double) right / found;
    double recall = (double) right / expected;
    return rounded(100 * (2 * precision * recall / (precision + recall)));
  }

  private static double rounded(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
