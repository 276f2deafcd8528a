package org.isnad.bench.ner;

import org.isnad.extract.entity.tagger.TagModel;

/**
 * Negative log-likelihood of a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001) with an L2 penalty. Parameters: a row of tags a feature, then the transitions.
 */
final class CrfObjective implements Objective {

  private static final int T = TagModel.TAGS;

  /** Words that are right to this much leave the gradient as it is: most of them, after a while. */
  private static final double NEGLIGIBLE = 2e-4;

  private final Instances data;
  private final double l2;
  private final int features;
  private final double[] likely = new double[T * T];
  private final double[] difference = new double[T];
  private final float[] weights;
  private double[] potential = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] norm = new double[0];

  CrfObjective(Instances data, double l2) {
    this.data = data;
    this.l2 = l2;
    this.features = data.features();
    this.weights = new float[features * T];
  }

  @Override
  public int size() {
    return features * T + T * T;
  }

  @Override
  public double evaluate(double[] x, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < x.length; i++) {
      loss += 0.5 * l2 * x[i] * x[i];
      gradient[i] = l2 * x[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) x[i];
    }
    for (int i = 0; i < T * T; i++) {
      likely[i] = Math.exp(x[features * T + i]);
    }
    for (int s = 0; s < data.sentences(); s++) {
      loss += data.weight(s) * sentence(s, x, gradient);
    }
    return loss;
  }

  private double sentence(int s, double[] x, double[] gradient) {
    int begin = data.start(s);
    int n = data.start(s + 1) - begin;
    room(n);
    double loss = 0;
    for (int i = 0; i < n; i++) {
      loss -= potentials(begin + i, i);
    }
    for (int i = 1; i < n; i++) {
      loss -= x[features * T + data.tag(begin + i - 1) * T + data.tag(begin + i)];
    }
    for (int i = 0; i < n; i++) {
      loss += forward(i);
    }
    backward(n);
    double weight = data.weight(s);
    for (int i = 0; i < n; i++) {
      nodes(begin + i, i, weight, gradient);
    }
    for (int i = 1; i < n; i++) {
      edges(begin + i, i, weight, gradient);
    }
    return loss;
  }

  private void room(int n) {
    if (norm.length < n) {
      potential = new double[2 * n * T];
      forward = new double[2 * n * T];
      backward = new double[2 * n * T];
      norm = new double[2 * n];
    }
  }

  /** Fills the potentials of a word; gives its right tag's score less the largest. */
  private double potentials(int token, int i) {
    int at = i * T;
    for (int b = 0; b < T; b++) {
      potential[at + b] = 0;
    }
    for (int k = data.begin(token); k < data.begin(token + 1); k++) {
      int row = data.feature(k) * T;
      for (int b = 0; b < T; b++) {
        potential[at + b] += weights[row + b];
      }
    }
    double most = potential[at];
    for (int b = 1; b < T; b++) {
      most = Math.max(most, potential[at + b]);
    }
    double right = potential[at + data.tag(token)] - most;
    for (int b = 0; b < T; b++) {
      potential[at + b] = Math.exp(potential[at + b] - most);
    }
    return right;
  }

  /** One forward step; gives its part of the log partition function. */
  private double forward(int i) {
    int at = i * T;
    double sum = 0;
    for (int b = 0; b < T; b++) {
      double in = i == 0 ? 1 : 0;
      if (i > 0) {
        for (int a = 0; a < T; a++) {
          in += forward[at - T + a] * likely[a * T + b];
        }
      }
      forward[at + b] = in * potential[at + b];
      sum += forward[at + b];
    }
    norm[i] = 1 / sum;
    for (int b = 0; b < T; b++) {
      forward[at + b] *= norm[i];
    }
    return Math.log(sum);
  }

  private void backward(int n) {
    for (int b = 0; b < T; b++) {
      backward[(n - 1) * T + b] = 1;
    }
    for (int i = n - 2; i >= 0; i--) {
      int next = (i + 1) * T;
      for (int a = 0; a < T; a++) {
        double sum = 0;
        for (int b = 0; b < T; b++) {
          sum += likely[a * T + b] * potential[next + b] * backward[next + b];
        }
        backward[i * T + a] = sum * norm[i + 1];
      }
    }
  }

  private void nodes(int token, int i, double weight, double[] gradient) {
    int at = i * T;
    double most = 0;
    for (int b = 0; b < T; b++) {
      difference[b] = weight * forward[at + b] * backward[at + b];
    }
    difference[data.tag(token)] -= weight;
    for (int b = 0; b < T; b++) {
      most = Math.max(most, Math.abs(difference[b]));
    }
    if (most < NEGLIGIBLE) {
      return;
    }
    for (int k = data.begin(token); k < data.begin(token + 1); k++) {
      int row = data.feature(k) * T;
      for (int b = 0; b < T; b++) {
        gradient[row + b] += difference[b];
      }
    }
  }

  private void edges(int token, int i, double weight, double[] gradient) {
    int at = i * T;
    for (int a = 0; a < T; a++) {
      double in = weight * forward[at - T + a] * norm[i];
      for (int b = 0; b < T; b++) {
        gradient[features * T + a * T + b] +=
            in * likely[a * T + b] * potential[at + b] * backward[at + b];
      }
    }
    gradient[features * T + data.tag(token - 1) * T + data.tag(token)] -= weight;
  }
}
