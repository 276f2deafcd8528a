package org.isnad.bench.ner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.bench.ner.LogisticObjective.Row;

/**
 * Weights fitted to articles without a fold of them, each with the penalty that serves best among
 * the other folds, so that the folds left out tell nothing of themselves.
 */
final class JudgeFolds {

  static final int FOLDS = 5;
  static final long SEED = 11;

  private static final double[] PENALTIES = {3, 10, 30};
  private static final int NONE = -1;
  private static final int STEPS = 80;
  private static final double TOLERANCE = 1e-5;

  private final double[] prior;
  private final List<List<Row>> articles;
  private final int[] folds;

  /** Loss on fold a of what was fitted without a and b, by penalty; b may be a itself. */
  private final double[][][] losses = new double[PENALTIES.length][FOLDS][FOLDS];

  /**
   * @param prior what the weights are drawn towards
   * @param articles the examples of each article
   */
  JudgeFolds(double[] prior, List<List<Row>> articles) {
    this.prior = prior;
    this.articles = articles;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(SEED));
    folds = new int[articles.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[order.get(i)] = i % FOLDS;
    }
    for (int p = 0; p < PENALTIES.length; p++) {
      for (int a = 0; a < FOLDS; a++) {
        for (int b = 0; b <= a; b++) {
          double[] x = fit(a, b, PENALTIES[p]);
          losses[p][a][b] = loss(x, a);
          losses[p][b][a] = loss(x, b);
        }
      }
    }
  }

  /** The fold of an article. */
  int fold(int article) {
    return folds[article];
  }

  /** Weights fitted without a fold. */
  double[] without(int fold) {
    return fit(fold, fold, penalty(fold));
  }

  /** Weights fitted to all articles. */
  double[] fitted() {
    return fit(NONE, NONE, penalty());
  }

  /** The penalty that serves best where each fold is left out. */
  double penalty() {
    return penalty(NONE);
  }

  /** The penalty that serves best where each fold but this one is left out, and this one too. */
  private double penalty(int without) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int p = 0; p < PENALTIES.length; p++) {
      double sum = 0;
      for (int a = 0; a < FOLDS; a++) {
        sum += a == without ? 0 : losses[p][a][without == NONE ? a : without];
      }
      if (sum < least) {
        least = sum;
        best = p;
      }
    }
    return PENALTIES[best];
  }

  private double[] fit(int without, int and, double penalty) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] != without && folds[i] != and) {
        rows.addAll(articles.get(i));
      }
    }
    double[] x = prior.clone();
    new Lbfgs(new LogisticObjective(rows, prior, penalty)).minimise(x, STEPS, TOLERANCE);
    return x;
  }

  private double loss(double[] x, int fold) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] == fold) {
        rows.addAll(articles.get(i));
      }
    }
    return new LogisticObjective(rows, x, 0).evaluate(x, new double[x.length]);
  }
}
