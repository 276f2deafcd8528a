package org.isnad.corpus.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.ListReader;

/**
 * How much each feature speaks for one happening, in logits.
 *
 * @param bias what is added to every pair
 * @param weights one for each feature
 * @param threshold average logit from which groups are joined
 */
public record StoryModel(double bias, Map<Feature, Double> weights, double threshold) {

  private static final String BIAS = "bias";
  private static final String THRESHOLD = "threshold";

  public StoryModel {
    weights = Map.copyOf(weights);
  }

  /** The model that ships with the engine. */
  public static StoryModel load() {
    Map<String, Double> values = new HashMap<>();
    for (ListReader.Line line : ListReader.read("corpus/story/model.tsv")) {
      try {
        values.put(line.column(0), Double.parseDouble(line.column(1)));
      } catch (NumberFormatException e) {
        throw line.error("«" + line.column(1) + "» is not a number");
      }
    }
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature f : Feature.values()) {
      weights.put(f, value(values, f.label()));
    }
    return new StoryModel(value(values, BIAS), weights, value(values, THRESHOLD));
  }

  private static double value(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("corpus/story/model.tsv has no line for " + name);
    }
    return value;
  }

  /** The weights in the order of the features, for quick use. */
  double[] toArray() {
    double[] array = new double[Feature.values().length];
    weights.forEach((f, w) -> array[f.ordinal()] = w);
    return array;
  }
}
