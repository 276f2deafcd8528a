package org.isnad.bench.ner;

/** A smooth function to be minimised. */
public interface Objective {

  /** Number of parameters. */
  int size();

  /** Value at {@code x}; writes the derivatives into {@code gradient}. */
  double evaluate(double[] x, double[] gradient);
}
