package org.isnad.corpus.stance;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.ListReader;

/**
 * How much each feature speaks for each relation, in logits. Immutable.
 *
 * @param weights by feature, in the order of {@link Relation}
 */
public record StanceModel(Map<String, double[]> weights) {

  /** How two wordings stand to one another. */
  public enum Relation {
    AGREE,
    DISAGREE,
    OTHER
  }

  public StanceModel {
    weights = Map.copyOf(weights);
  }

  /** The model that ships with the engine. */
  public static StanceModel load() {
    Map<String, double[]> weights = new HashMap<>();
    for (ListReader.Line line : ListReader.read("corpus/stance/model.tsv")) {
      double[] values = new double[Relation.values().length];
      for (int i = 0; i < values.length; i++) {
        try {
          values[i] = Double.parseDouble(line.column(i + 1));
        } catch (NumberFormatException e) {
          throw line.error("«" + line.column(i + 1) + "» is not a number");
        }
      }
      weights.put(line.column(0), values);
    }
    return new StanceModel(weights);
  }

  /** Probabilities in the order of {@link Relation}. */
  public double[] probabilities(Map<String, Double> features) {
    double[] sums = new double[Relation.values().length];
    for (Map.Entry<String, Double> f : features.entrySet()) {
      double[] w = weights.get(f.getKey());
      for (int i = 0; w != null && i < sums.length; i++) {
        sums[i] += w[i] * f.getValue();
      }
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }
}
