package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.List;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.TagModel;

/**
 * How a model is trained.
 *
 * @param l2 strength of the penalty on squared weights
 * @param rarest occurrences below which a feature is left out
 * @param iterations at most so many steps
 */
record Crf(double l2, int rarest, int iterations) {

  private static final int T = TagModel.TAGS;
  private static final double TOLERANCE = 2e-4;
  private static final double SMALLEST = 0.02;

  Fitted train(List<Item> items) {
    Instances data = new Instances(items, rarest);
    double[] x = new double[data.features() * T + T * T];
    new Lbfgs(new CrfObjective(data, l2)).minimise(x, iterations, TOLERANCE);
    return new Fitted(data.keys(), x);
  }

  /**
   * Trained weights.
   *
   * @param keys a key a feature
   * @param x a row of tags a feature, then the transitions
   */
  record Fitted(int[] keys, double[] x) {

    /**
     * A model that finds more names the further {@code outside} is below 0.
     *
     * @param knowledge may differ from that of the items in learned columns
     * @param outside added to the weight of each step to a word outside names
     */
    TagModel model(Knowledge knowledge, double outside) {
      int[] keptKeys = new int[keys.length];
      float[] weights = new float[keys.length * T];
      int kept = 0;
      for (int f = 0; f < keys.length; f++) {
        if (largest(f) > SMALLEST) {
          keptKeys[kept] = keys[f];
          for (int b = 0; b < T; b++) {
            weights[kept * T + b] = (float) x[f * T + b];
          }
          kept++;
        }
      }
      return TagModel.of(
          knowledge,
          Arrays.copyOf(keptKeys, kept),
          Arrays.copyOf(weights, kept * T),
          transitions(outside));
    }

    private float[] transitions(double outside) {
      float[] transitions = new float[T * T];
      for (int i = 0; i < T * T; i++) {
        transitions[i] = (float) (x[keys.length * T + i] + (i % T == 0 ? outside : 0));
      }
      return transitions;
    }

    private double largest(int feature) {
      double most = 0;
      for (int b = 0; b < T; b++) {
        most = Math.max(most, Math.abs(x[feature * T + b]));
      }
      return most;
    }
  }
}
