package org.isnad.bench.stories;

import java.util.List;

/** Weighted logistic regression with an L2 penalty, by Newton's method on standardised features. */
final class Logistic {

  private static final int MOST_STEPS = 50;
  private static final double SMALL = 1e-6;
  private static final double LONGEST_STEP = 3;

  /**
   * @param positive whether it is of the class that the logit speaks for
   * @param weight how much the example counts
   */
  record Example(double[] features, boolean positive, double weight) {}

  private Logistic() {}

  /** The bias, then a coefficient for each feature. */
  static double[] fit(List<Example> examples, double penalty) {
    int n = examples.getFirst().features().length;
    double[] mean = new double[n];
    double[] deviation = new double[n];
    standardise(examples, mean, deviation);
    double[] b = new double[n + 1];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] change = newtonStep(examples, b, mean, deviation, penalty);
      double longest = 0;
      for (double c : change) {
        longest = Math.max(longest, Math.abs(c));
      }
      double scale = Math.min(1, LONGEST_STEP / longest);
      for (int i = 0; i <= n; i++) {
        b[i] += scale * change[i];
      }
      if (longest < SMALL) {
        break;
      }
    }
    double[] raw = new double[n + 1];
    raw[0] = b[0];
    for (int i = 0; i < n; i++) {
      raw[i + 1] = b[i + 1] / deviation[i];
      raw[0] -= raw[i + 1] * mean[i];
    }
    return raw;
  }

  private static void standardise(List<Example> examples, double[] mean, double[] deviation) {
    for (Example e : examples) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += e.features()[i] / examples.size();
      }
    }
    for (Example e : examples) {
      for (int i = 0; i < mean.length; i++) {
        double d = e.features()[i] - mean[i];
        deviation[i] += d * d / examples.size();
      }
    }
    for (int i = 0; i < deviation.length; i++) {
      deviation[i] = Math.sqrt(deviation[i]) + SMALL;
    }
  }

  private static double[] newtonStep(
      List<Example> examples, double[] b, double[] mean, double[] deviation, double penalty) {
    int m = b.length;
    double[] gradient = new double[m];
    double[][] hessian = new double[m][m];
    double[] z = new double[m];
    for (Example e : examples) {
      z[0] = 1;
      double logit = b[0];
      for (int i = 1; i < m; i++) {
        z[i] = (e.features()[i - 1] - mean[i - 1]) / deviation[i - 1];
        logit += b[i] * z[i];
      }
      double p = 1 / (1 + Math.exp(-logit));
      double error = e.weight() * ((e.positive() ? 1 : 0) - p);
      double curve = e.weight() * p * (1 - p);
      for (int i = 0; i < m; i++) {
        gradient[i] += error * z[i];
        for (int k = 0; k < m; k++) {
          hessian[i][k] += curve * z[i] * z[k];
        }
      }
    }
    for (int i = 0; i < m; i++) {
      double l2 = i == 0 ? 0 : penalty;
      gradient[i] -= l2 * b[i];
      hessian[i][i] += l2 + SMALL;
    }
    return solve(hessian, gradient);
  }

  /** Gaussian elimination with pivoting; overwrites its arguments. */
  private static double[] solve(double[][] a, double[] y) {
    int n = y.length;
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c + 1; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] row = a[pivot];
      a[pivot] = a[c];
      a[c] = row;
      double value = y[pivot];
      y[pivot] = y[c];
      y[c] = value;
      for (int r = c + 1; r < n; r++) {
        double factor = a[r][c] / a[c][c];
        for (int k = c; k < n; k++) {
          a[r][k] -= factor * a[c][k];
        }
        y[r] -= factor * y[c];
      }
    }
    for (int c = n - 1; c >= 0; c--) {
      for (int k = c + 1; k < n; k++) {
        y[c] -= a[c][k] * y[k];
      }
      y[c] /= a[c][c];
    }
    return y;
  }
}
