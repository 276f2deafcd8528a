package org.isnad.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * How likely a mention is a name, by logistic regression over {@link MentionFeatures}, fitted on
 * press articles with names marked by hand. Immutable.
 */
final class Judge {

  private static final String RESOURCE = "judge.model";

  private final byte[] weights;
  private final float scale;
  private final float bias;

  private Judge(byte[] weights, float scale, float bias) {
    this.weights = weights;
    this.scale = scale;
    this.bias = bias;
  }

  /** The judge that ships with the engine. */
  static Judge load() {
    try (InputStream in = Judge.class.getResourceAsStream(RESOURCE)) {
      return of(Objects.requireNonNull(in, RESOURCE).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** A judge as training writes it: bias, scale, a byte a feature. */
  static Judge of(byte[] model) {
    ByteBuffer data = ByteBuffer.wrap(model);
    float bias = data.getFloat();
    float scale = data.getFloat();
    byte[] weights = new byte[MentionFeatures.SIZE];
    data.get(weights);
    return new Judge(weights, scale, bias);
  }

  /** Probability, 0 to 1, of a mention with the first so many of these features. */
  double probability(int[] features, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[features[i]];
    }
    return 1 / (1 + Math.exp(-(bias + sum * scale)));
  }
}
