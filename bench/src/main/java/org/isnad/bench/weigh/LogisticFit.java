package org.isnad.bench.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    return fit(examples, Map.of());
  }

  /**
   * The weights of further traits beside those that are settled, which stay as they are.
   *
   * @param settled weights of traits; traits of the same names are fitted no more
   */
  public Map<String, Double> fit(List<Example> examples, Map<String, Double> settled) {
    Map<String, Integer> index = index(examples, settled.keySet());
    double[] w = new double[index.size()];
    new Lbfgs(new Loss(examples, index, settled, penalty)).minimise(w, ITERATIONS, TOLERANCE);
    Map<String, Double> weights = new TreeMap<>();
    index.forEach((trait, i) -> weights.put(trait, w[i]));
    return weights;
  }

  private Map<String, Integer> index(List<Example> examples, Set<String> settled) {
    Set<String> names = settled.stream().map(LogisticFit::name).collect(Collectors.toSet());
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (Example e : examples) {
      e.traits().stream()
          .distinct()
          .filter(t -> !names.contains(name(t)))
          .forEach(t -> seen.merge(t, 1, Integer::sum));
    }
    Map<String, Integer> index = new LinkedHashMap<>();
    seen.forEach((trait, n) -> {
      if (n >= leastSeen) {
        index.put(trait, index.size());
      }
    });
    return index;
  }

  private static String name(String trait) {
    return trait.substring(0, trait.indexOf('\t'));
  }

  /** The weights that lines say, as {@link #lines} writes them. */
  public static Map<String, Double> weights(List<String> lines) {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      if (!line.startsWith("#") && tab > 0) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return weights;
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
    private final double[] settled;
    private final boolean[] positive;
    private final int size;
    private final double penalty;

    Loss(
        List<Example> examples,
        Map<String, Integer> index,
        Map<String, Double> weights,
        double penalty) {
      this.penalty = penalty;
      size = index.size();
      rows = new int[examples.size()][];
      settled = new double[examples.size()];
      positive = new boolean[examples.size()];
      for (int i = 0; i < rows.length; i++) {
        positive[i] = examples.get(i).positive();
        settled[i] = logit(weights, examples.get(i).traits());
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
        double logit = settled[i];
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
