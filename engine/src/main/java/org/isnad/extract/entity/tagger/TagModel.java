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
  private final int[] keys;
  private final byte[] weights;
  private final float scale;
  private final float[] transitions;
  private final KeyIndex index;

  private TagModel(
      Knowledge knowledge, int[] keys, byte[] weights, float scale, float[] transitions) {
    this.knowledge = knowledge;
    this.keys = keys;
    this.weights = weights;
    this.scale = scale;
    this.transitions = transitions;
    this.index = new KeyIndex(keys);
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
    return new TagModel(knowledge, keys.clone(), bytes, most / Byte.MAX_VALUE, transitions.clone());
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** Number of features with weights. */
  public int size() {
    return keys.length;
  }

  float transition(int before, int tag) {
    return transitions[before * TAGS + tag];
  }

  /** Adds the weights of the features to {@code sums}, a place a tag. */
  void sum(int[] features, int count, int[] sums) {
    int s0 = sums[0];
    int s1 = sums[1];
    int s2 = sums[2];
    int s3 = sums[3];
    int s4 = sums[4];
    int s5 = sums[5];
    int s6 = sums[6];
    int s7 = sums[7];
    int s8 = sums[8];
    for (int i = 0; i < count; i++) {
      int row = index.find(features[i]);
      if (row >= 0) {
        int w = row * TAGS;
        s0 += weights[w];
        s1 += weights[w + 1];
        s2 += weights[w + 2];
        s3 += weights[w + 3];
        s4 += weights[w + 4];
        s5 += weights[w + 5];
        s6 += weights[w + 6];
        s7 += weights[w + 7];
        s8 += weights[w + 8];
      }
    }
    sums[0] = s0;
    sums[1] = s1;
    sums[2] = s2;
    sums[3] = s3;
    sums[4] = s4;
    sums[5] = s5;
    sums[6] = s6;
    sums[7] = s7;
    sums[8] = s8;
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
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(weights);
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
    return new TagModel(knowledge, keys, in.bytes(keys.length * TAGS), scale, transitions);
  }
}
