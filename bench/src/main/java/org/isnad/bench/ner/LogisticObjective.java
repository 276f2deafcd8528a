package org.isnad.bench.ner;

import java.util.List;

/**
 * Weighted logistic loss with an L2 penalty on all but the bias, towards given weights. Parameters:
 * a weight a feature, then the bias.
 */
final class LogisticObjective implements Objective {

  /**
   * @param features numbers of features; one that stands twice counts twice
   * @param right whether the example is of the class that the logit speaks for
   * @param weight how much it counts
   */
  record Row(int[] features, boolean right, double weight) {}

  private final List<Row> rows;
  private final double[] prior;
  private final int features;
  private final double l2;

  /**
   * @param prior the parameters that the penalty draws towards, of which the bias has no effect
   * @param l2 penalty on half the squared distance of each weight from them
   */
  LogisticObjective(List<Row> rows, double[] prior, double l2) {
    this.rows = rows;
    this.prior = prior.clone();
    this.features = prior.length - 1;
    this.l2 = l2;
  }

  @Override
  public int size() {
    return features + 1;
  }

  @Override
  public double evaluate(double[] x, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < features; i++) {
      double off = x[i] - prior[i];
      loss += 0.5 * l2 * off * off;
      gradient[i] = l2 * off;
    }
    gradient[features] = 0;
    for (Row row : rows) {
      double probability = probability(x, row.features);
      double off = probability - (row.right ? 1 : 0);
      loss -= row.weight * Math.log(Math.max(1e-12, 1 - Math.abs(off)));
      for (int feature : row.features) {
        gradient[feature] += row.weight * off;
      }
      gradient[features] += row.weight * off;
    }
    return loss;
  }

  static double probability(double[] x, int[] of) {
    double logit = x[x.length - 1];
    for (int feature : of) {
      logit += x[feature];
    }
    return 1 / (1 + Math.exp(-logit));
  }
}
