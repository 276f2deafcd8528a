package org.isnad.bench.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.bench.ner.Lbfgs;
import org.isnad.bench.ner.Objective;

/**
 * Logistic regression over sparse traits with a penalty on the squares of the weights. The same
 * examples in the same order give the same weights.
 */
public final class LogisticFit {

  private static final int ITERATIONS = 200;
  private static final double TOLERANCE = 1e-4;

  private final double penalty;
  private final int leastSeen;

  /**
   * @param penalty on half the square of each weight
   * @param leastSeen traits seen in fewer examples are left out
   */
  public LogisticFit(double penalty, int leastSeen) {
    this.penalty = penalty;
    this.leastSeen = leastSeen;
  }

  /** The weight of each trait, {@code name TAB value}, sorted. */
  public Map<String, Double> fit(List<Example> examples) {
    Map<String, Integer> index = index(examples);
    double[] w = new double[index.size()];
    new Lbfgs(new Loss(examples, index, penalty)).minimise(w, ITERATIONS, TOLERANCE);
    Map<String, Double> weights = new TreeMap<>();
    index.forEach((trait, i) -> weights.put(trait, w[i]));
    return weights;
  }

  private Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Example e : examples) {
      e.traits().stream().distinct().forEach(t -> seen.merge(t, 1, Integer::sum));
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    seen.forEach((trait, n) -> {
      if (n >= leastSeen) {
        index.put(trait, index.size());
      }
    });
    return index;
  }

  /** The logarithm of the odds for traits. */
  public static double logit(Map<String, Double> weights, List<String> traits) {
    double sum = 0;
    for (String t : traits) {
      sum += weights.getOrDefault(t, 0.0);
    }
    return sum;
  }

  /** The lines of a file of weights, without weights that round to nothing. */
  public static List<String> lines(Map<String, Double> weights) {
    List<String> lines = new ArrayList<>();
    weights.forEach((trait, w) -> {
      String rounded = String.format(Locale.ROOT, "%.3f", w);
      if (Float.parseFloat(rounded) != 0) {
        lines.add(trait + "\t" + rounded);
      }
    });
    return lines;
  }

  /** Negative logarithm of the likelihood, with the penalty. */
  private static final class Loss implements Objective {

    private final int[][] rows;
    private final boolean[] positive;
    private final int size;
    private final double penalty;

    Loss(List<Example> examples, Map<String, Integer> index, double penalty) {
      this.penalty = penalty;
      size = index.size();
      rows = new int[examples.size()][];
      positive = new boolean[examples.size()];
      for (int i = 0; i < rows.length; i++) {
        positive[i] = examples.get(i).positive();
        rows[i] =
            examples.get(i).traits().stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
      }
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public double evaluate(double[] x, double[] gradient) {
      double loss = 0;
      for (int k = 0; k < size; k++) {
        loss += penalty / 2 * x[k] * x[k];
        gradient[k] = penalty * x[k];
      }
      for (int i = 0; i < rows.length; i++) {
        double logit = 0;
        for (int k : rows[i]) {
          logit += x[k];
        }
        double signed = positive[i] ? logit : -logit;
        loss += signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed;
        double error = 1 / (1 + Math.exp(-logit)) - (positive[i] ? 1 : 0);
        for (int k : rows[i]) {
          gradient[k] += error;
        }
      }
      return loss;
    }
  }
}
