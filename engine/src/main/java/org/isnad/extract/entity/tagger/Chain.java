package org.isnad.extract.entity.tagger;

import java.util.Arrays;

/**
 * Best sequence and probabilities of tags over one sentence (Viterbi; forward-backward with a
 * scaling factor a word, after Rabiner 1989). Scratch of one thread.
 */
final class Chain {

  private static final int T = TagModel.TAGS;
  private static final float IMPOSSIBLE = -1e9f;

  /** A tag so far behind the best one of its word needs no exact weight; it is not impossible. */
  private static final float FAR = -20;

  private static final float FAINT = (float) Math.exp(FAR);

  private final float[] transitions = new float[T * T];
  private final float[] likely = new float[T * T];

  private int size;
  private float[] scores = new float[0];
  private float[] best = new float[0];
  private byte[] from = new byte[0];
  private final float[] behind = new float[T];
  private float[] potential = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] norm = new float[0];

  Chain(TagModel model) {
    for (int a = 0; a < T; a++) {
      for (int b = 0; b < T; b++) {
        boolean allowed = allowed(a, b);
        transitions[a * T + b] = allowed ? model.transition(a, b) : IMPOSSIBLE;
        likely[a * T + b] = allowed ? (float) Math.exp(model.transition(a, b)) : 0;
      }
    }
  }

  /** Whether the BIO scheme lets {@code tag} follow {@code before}. */
  private static boolean allowed(int before, int tag) {
    return tag == 0 || (tag & 1) == 1 || before == tag || before == tag - 1;
  }

  /** Whether a tag stands behind the first word of a name alone. */
  private static boolean continues(int tag) {
    return tag > 0 && (tag & 1) == 0;
  }

  /** Takes the scores of the sentence to be tagged next, a place a tag of each word. */
  void read(float[] sentenceScores) {
    scores = sentenceScores;
    int words = scores.length / T;
    size = words;
    if (best.length < words * T) {
      int room = 2 * words * T;
      best = new float[room];
      from = new byte[room];
    }
  }

  /** Writes the best sequence for the scores into {@code tags}. */
  void decode(byte[] tags) {
    if (size == 0) {
      return;
    }
    for (int b = 0; b < T; b++) {
      best[b] = allowed(0, b) ? scores[b] : IMPOSSIBLE;
    }
    for (int i = 1; i < size; i++) {
      step(i);
    }
    int last = 0;
    for (int b = 1; b < T; b++) {
      if (best[(size - 1) * T + b] > best[(size - 1) * T + last]) {
        last = b;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      tags[i] = (byte) last;
      last = from[i * T + last];
    }
  }

  private void step(int i) {
    for (int b = 0; b < T; b++) {
      boolean continues = continues(b);
      int first = continues ? b - 1 : 0;
      int last = continues ? b : T - 1;
      step(i, b, first, last);
    }
  }

  /** The best way to a tag over those of the word before from {@code first} to {@code last}. */
  private void step(int i, int b, int first, int last) {
    int before = (i - 1) * T;
    int arg = first;
    float most = best[before + first] + transitions[first * T + b];
    for (int a = first + 1; a <= last; a++) {
      float score = best[before + a] + transitions[a * T + b];
      if (score > most) {
        most = score;
        arg = a;
      }
    }
    best[i * T + b] = most + scores[i * T + b];
    from[i * T + b] = (byte) arg;
  }

  /** The probabilities of the scores, in arrays of their own. */
  Lattice weigh() {
    potential = new float[size * T];
    forward = new float[size * T];
    backward = new float[size * T];
    norm = new float[size];
    for (int i = 0; i < size; i++) {
      potentials(i);
    }
    if (size > 0) {
      forward();
      backward();
    }
    return new Lattice(size, likely, potential, forward, backward, norm);
  }

  private void potentials(int i) {
    float most = scores[i * T];
    for (int b = 1; b < T; b++) {
      most = Math.max(most, scores[i * T + b]);
    }
    for (int b = 0; b < T; b++) {
      float less = scores[i * T + b] - most;
      potential[i * T + b] = less == 0 ? 1 : less < FAR ? FAINT : (float) Math.exp(less);
    }
  }

  private void forward() {
    for (int i = 0; i < size; i++) {
      float sum = 0;
      for (int b = 0; b < T; b++) {
        float in = i == 0 ? (allowed(0, b) ? 1 : 0) : incoming(i, b);
        float value = in * potential[i * T + b];
        forward[i * T + b] = value;
        sum += value;
      }
      norm[i] = 1 / Math.max(sum, Float.MIN_NORMAL);
      for (int b = 0; b < T; b++) {
        forward[i * T + b] *= norm[i];
      }
    }
  }

  private float incoming(int i, int b) {
    boolean continues = continues(b);
    int last = continues ? b : T - 1;
    float sum = 0;
    for (int a = continues ? b - 1 : 0; a <= last; a++) {
      sum += forward[(i - 1) * T + a] * likely[a * T + b];
    }
    return sum;
  }

  private void backward() {
    Arrays.fill(backward, (size - 1) * T, size * T, 1);
    for (int i = size - 2; i >= 0; i--) {
      for (int b = 0; b < T; b++) {
        behind[b] = potential[(i + 1) * T + b] * backward[(i + 1) * T + b];
      }
      for (int a = 0; a < T; a++) {
        float sum = 0;
        for (int b = 0; b < T; b++) {
          sum += likely[a * T + b] * behind[b];
        }
        backward[i * T + a] = sum * norm[i + 1];
      }
    }
  }
}
