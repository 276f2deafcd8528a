package org.isnad.bench.ner;

/**
 * Limited-memory BFGS, with the orthant-wise variant for an L1 penalty (Andrew and Gao 2007).
 * Backtracking line search.
 */
final class Lbfgs {

  private static final int MEMORY = 5;
  private static final double ARMIJO = 1e-4;
  private static final int TRIALS = 20;

  private final Objective objective;
  private final double l1;
  private final int n;
  private final float[][] steps = new float[MEMORY][];
  private final float[][] changes = new float[MEMORY][];
  private final double[] rho = new double[MEMORY];
  private int stored;

  Lbfgs(Objective objective, double l1) {
    this.objective = objective;
    this.l1 = l1;
    this.n = objective.size();
  }

  /** Minimises from {@code x}, in place, for at most so many iterations. */
  void minimise(double[] x, int iterations, double tolerance) {
    double[] gradient = new double[n];
    double[] pseudo = new double[n];
    double[] direction = new double[n];
    double[] next = new double[n];
    double[] nextGradient = new double[n];
    double value = objective.evaluate(x, gradient) + penalty(x);
    for (int it = 0; it < iterations; it++) {
      pseudoGradient(x, gradient, pseudo);
      direction(pseudo, direction);
      double step = it == 0 ? 1 / Math.max(1, norm(pseudo)) : 1;
      double slope = dot(pseudo, direction);
      double before = value;
      boolean found = false;
      for (int trial = 0; trial < TRIALS && !found; trial++) {
        move(x, direction, pseudo, step, next);
        value = objective.evaluate(next, nextGradient) + penalty(next);
        found = value <= before + ARMIJO * step * slope;
        step *= 0.5;
      }
      if (!found) {
        return;
      }
      remember(x, next, gradient, nextGradient);
      System.arraycopy(next, 0, x, 0, n);
      System.arraycopy(nextGradient, 0, gradient, 0, n);
      if (it > 10 && before - value < tolerance * Math.abs(value)) {
        return;
      }
    }
  }

  private double penalty(double[] x) {
    if (l1 == 0) {
      return 0;
    }
    double sum = 0;
    for (double v : x) {
      sum += Math.abs(v);
    }
    return l1 * sum;
  }

  private void pseudoGradient(double[] x, double[] gradient, double[] pseudo) {
    for (int i = 0; i < n; i++) {
      double g = gradient[i];
      if (x[i] > 0) {
        g += l1;
      } else if (x[i] < 0) {
        g -= l1;
      } else if (g > l1) {
        g -= l1;
      } else if (g < -l1) {
        g += l1;
      } else {
        g = 0;
      }
      pseudo[i] = g;
    }
  }

  /** Two-loop recursion; keeps only components that go downhill. */
  private void direction(double[] pseudo, double[] d) {
    for (int i = 0; i < n; i++) {
      d[i] = -pseudo[i];
    }
    int have = Math.min(stored, MEMORY);
    double[] alpha = new double[MEMORY];
    for (int k = 1; k <= have; k++) {
      int at = (stored - k) % MEMORY;
      alpha[at] = rho[at] * dot(steps[at], d);
      axpy(-alpha[at], changes[at], d);
    }
    if (have > 0) {
      int at = (stored - 1) % MEMORY;
      double scale = 1 / (rho[at] * dot(changes[at], changes[at]));
      for (int i = 0; i < n; i++) {
        d[i] *= scale;
      }
    }
    for (int k = have; k >= 1; k--) {
      int at = (stored - k) % MEMORY;
      double beta = rho[at] * dot(changes[at], d);
      axpy(alpha[at] - beta, steps[at], d);
    }
    if (l1 > 0) {
      for (int i = 0; i < n; i++) {
        if (d[i] * pseudo[i] >= 0) {
          d[i] = 0;
        }
      }
    }
  }

  private void move(double[] x, double[] d, double[] pseudo, double step, double[] next) {
    for (int i = 0; i < n; i++) {
      double v = x[i] + step * d[i];
      if (l1 > 0) {
        double orthant = x[i] != 0 ? x[i] : -pseudo[i];
        v = v * orthant < 0 ? 0 : v;
      }
      next[i] = v;
    }
  }

  private void remember(double[] x, double[] next, double[] gradient, double[] nextGradient) {
    int at = stored % MEMORY;
    if (steps[at] == null) {
      steps[at] = new float[n];
      changes[at] = new float[n];
    }
    double sy = 0;
    for (int i = 0; i < n; i++) {
      double s = next[i] - x[i];
      double y = nextGradient[i] - gradient[i];
      steps[at][i] = (float) s;
      changes[at][i] = (float) y;
      sy += s * y;
    }
    if (sy > 1e-12) {
      rho[at] = 1 / sy;
      stored++;
    }
  }

  private static void axpy(double a, float[] x, double[] y) {
    for (int i = 0; i < y.length; i++) {
      y[i] += a * x[i];
    }
  }

  private static double dot(float[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(dot(a, a));
  }
}
