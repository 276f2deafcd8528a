package org.isnad.extract.entity.tagger;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A trained model: a row of byte weights, one a tag, for each feature key, and the weights of tags
 * in succession. Immutable.
 */
public final class TagModel {

  /** Number of tags. */
  public static final int TAGS = NameTag.values().length;

  private static final int MAGIC = 0x49534E54;
  private static final int VERSION = 1;

  private final Knowledge knowledge;
  private final WeightTable weights;
  private final float scale;
  private final float[] transitions;

  private TagModel(Knowledge knowledge, WeightTable weights, float scale, float[] transitions) {
    this.knowledge = knowledge;
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
  }

  /**
   * Quantises trained weights.
   *
   * @param keys a key a feature
   * @param weights row-major, {@link #TAGS} a feature
   * @param transitions weight of tag {@code b} after {@code a} at {@code a * TAGS + b}; those that
   *     the BIO scheme forbids are ignored
   */
  public static TagModel of(Knowledge knowledge, int[] keys, float[] weights, float[] transitions) {
    if (weights.length != keys.length * TAGS || transitions.length != TAGS * TAGS) {
      throw new IllegalArgumentException(
          keys.length + " features, " + weights.length + " weights, " + transitions.length);
    }
    float most = 1e-6f;
    for (float w : weights) {
      most = Math.max(most, Math.abs(w));
    }
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < weights.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / most * Byte.MAX_VALUE);
    }
    WeightTable table = new WeightTable(keys, bytes);
    return new TagModel(knowledge, table, most / Byte.MAX_VALUE, transitions.clone());
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** Number of features with weights. */
  public int size() {
    return weights.size();
  }

  float transition(int before, int tag) {
    return transitions[before * TAGS + tag];
  }

  /** Adds the weights of the features to {@code sums}, a place a tag. */
  void sum(int[] features, int count, int[] sums) {
    weights.sum(features, count, sums);
  }

  /** Adds the sums, as scores, to {@code scores}, a place a tag from {@code at}. */
  void score(int[] sums, float[] scores, int at) {
    for (int tag = 0; tag < TAGS; tag++) {
      scores[at + tag] += sums[tag] * scale;
    }
  }

  /** Writes the model; {@link #read} gives an equal one. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    knowledge.write(out);
    for (float t : transitions) {
      out.writeFloat(t);
    }
    out.writeFloat(scale);
    out.writeInt(weights.size());
    for (int row = 0; row < weights.size(); row++) {
      out.writeInt(weights.key(row));
    }
    for (int row = 0; row < weights.size(); row++) {
      for (int tag = 0; tag < TAGS; tag++) {
        out.writeByte(weights.weight(row, tag));
      }
    }
    out.flush();
  }

  /**
   * Reads a model to the end of the stream.
   *
   * @throws IOException if the stream cannot be read or does not hold a model of this version
   */
  public static TagModel read(InputStream stream) throws IOException {
    ModelInput in = new ModelInput(stream.readAllBytes());
    if (in.number() != MAGIC || in.number() != VERSION) {
      throw new IOException("not a model of names of version " + VERSION);
    }
    Knowledge knowledge = Knowledge.read(in);
    float[] transitions = new float[TAGS * TAGS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.real();
    }
    float scale = in.real();
    int[] keys = in.numbers(in.size("features"));
    WeightTable weights = new WeightTable(keys, in.bytes(keys.length * TAGS));
    return new TagModel(knowledge, weights, scale, transitions);
  }
}
