package org.isnad.bench.ner;

/** Limited-memory BFGS with a backtracking line search (Nocedal and Wright, algorithm 7.5). */
public final class Lbfgs {

  private static final int MEMORY = 5;
  private static final double ARMIJO = 1e-4;
  private static final int TRIALS = 20;

  private final Objective objective;
  private final int n;
  private final float[][] steps = new float[MEMORY][];
  private final float[][] changes = new float[MEMORY][];
  private final double[] rho = new double[MEMORY];
  private int stored;

  /** Minimises {@code objective}. */
  public Lbfgs(Objective objective) {
    this.objective = objective;
    this.n = objective.size();
  }

  /** Minimises from {@code x}, in place, for at most so many iterations. */
  public void minimise(double[] x, int iterations, double tolerance) {
    double[] gradient = new double[n];
    double[] direction = new double[n];
    double[] next = new double[n];
    double[] nextGradient = new double[n];
    double value = objective.evaluate(x, gradient);
    for (int it = 0; it < iterations; it++) {
      direction(gradient, direction);
      double step = it == 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double slope = dot(gradient, direction);
      double before = value;
      boolean found = false;
      for (int trial = 0; trial < TRIALS && !found; trial++) {
        move(x, direction, step, next);
        value = objective.evaluate(next, nextGradient);
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

  /** The two-loop recursion. */
  private void direction(double[] gradient, double[] d) {
    for (int i = 0; i < n; i++) {
      d[i] = -gradient[i];
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
  }

  private static void move(double[] x, double[] d, double step, double[] next) {
    for (int i = 0; i < next.length; i++) {
      next[i] = x[i] + step * d[i];
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
}
