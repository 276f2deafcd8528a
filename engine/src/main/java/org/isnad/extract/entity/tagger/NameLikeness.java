package org.isnad.extract.entity.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How much the letters of a word look like those of a name: a logistic model over letter trigrams
 * and fourgrams, hashed into one small table of bytes.
 */
public final class NameLikeness {

  /** Slots of the table. */
  public static final int SLOTS = 1 << 15;

  /** Number of grades; the middle one is indifferent. */
  public static final int GRADES = 12;

  private static final int EDGE = 0x7F;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final float GRADES_A_UNIT = 1f;

  private final byte[] weights;
  private final float scale;

  private NameLikeness(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /** A model that finds all words equally like names. */
  public static NameLikeness none() {
    return new NameLikeness(new byte[0], 1);
  }

  /** Quantises trained weights, one a slot. */
  public static NameLikeness of(float[] weights) {
    if (weights.length != SLOTS) {
      throw new IllegalArgumentException("expected " + SLOTS + " weights, got " + weights.length);
    }
    float most = 1e-6f;
    for (float w : weights) {
      most = Math.max(most, Math.abs(w));
    }
    byte[] bytes = new byte[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      bytes[i] = (byte) Math.round(weights[i] / most * Byte.MAX_VALUE);
    }
    return new NameLikeness(bytes, most / Byte.MAX_VALUE);
  }

  /** Grade 0 (like an ordinary word) to {@link #GRADES} - 1 of the letters in that range. */
  int grade(char[] letters, int begin, int end) {
    if (weights.length == 0) {
      return 0;
    }
    int sum = 0;
    for (int at = begin - 1; at < end; at++) {
      int hash = 0;
      for (int k = 1; k <= LONGEST && at + k <= end + 1; k++) {
        hash = step(hash, letters, begin, end, at + k - 1);
        if (k >= SHORTEST) {
          sum += weights[slot(hash)];
        }
      }
    }
    int grade = Math.round(sum * scale * GRADES_A_UNIT) + GRADES / 2;
    return Math.max(0, Math.min(GRADES - 1, grade));
  }

  /** Slots that the letters of a normalised word light up, for training. */
  public static int[] slots(String word) {
    char[] letters = word.toCharArray();
    int end = letters.length;
    int[] slots = new int[(end + 2) * LONGEST];
    int size = 0;
    for (int at = -1; at < end; at++) {
      int hash = 0;
      for (int k = 1; k <= LONGEST && at + k <= end + 1; k++) {
        hash = step(hash, letters, 0, end, at + k - 1);
        if (k >= SHORTEST) {
          slots[size++] = slot(hash);
        }
      }
    }
    return Arrays.copyOf(slots, size);
  }

  private static int step(int hash, char[] letters, int begin, int end, int at) {
    int letter = at < begin || at >= end ? EDGE : letters[at];
    return hash * 31 + letter + 1;
  }

  private static int slot(int hash) {
    return Hashes.mix(hash) & (SLOTS - 1);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(weights.length);
    out.writeFloat(scale);
    out.write(weights);
  }

  static NameLikeness read(ModelInput in) throws IOException {
    int size = in.size("slots");
    if (size != 0 && size != SLOTS) {
      throw new IOException("not a model of names: " + size + " slots");
    }
    float scale = in.real();
    return new NameLikeness(in.bytes(size), scale);
  }
}
