package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.List;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.TagModel;

/**
 * Trains a model.
 *
 * @param l1 strength of the penalty on absolute weights
 * @param l2 strength of the penalty on squared weights
 * @param rarest occurrences below which a feature is left out
 * @param iterations at most so many steps
 */
record Crf(double l1, double l2, int rarest, int iterations) {

  private static final int T = TagModel.TAGS;
  private static final double TOLERANCE = 1e-4;

  TagModel train(List<Instances.Weighted> examples, Knowledge knowledge) {
    Instances data = Instances.of(examples, knowledge, rarest);
    double[] x = new double[data.features() * T + T * T];
    new Lbfgs(new CrfObjective(data, l2), l1).minimise(x, iterations, TOLERANCE);
    return model(data, x, knowledge);
  }

  private static TagModel model(Instances data, double[] x, Knowledge knowledge) {
    int[] keys = new int[data.features()];
    float[] weights = new float[data.features() * T];
    int kept = 0;
    for (int f = 0; f < data.features(); f++) {
      double most = 0;
      for (int b = 0; b < T; b++) {
        most = Math.max(most, Math.abs(x[f * T + b]));
      }
      if (most > 0.02) {
        keys[kept] = data.keys()[f];
        for (int b = 0; b < T; b++) {
          weights[kept * T + b] = (float) x[f * T + b];
        }
        kept++;
      }
    }
    float[] transitions = new float[T * T];
    for (int i = 0; i < T * T; i++) {
      transitions[i] = (float) x[data.features() * T + i];
    }
    return TagModel.of(
        knowledge, Arrays.copyOf(keys, kept), Arrays.copyOf(weights, kept * T), transitions);
  }
}
