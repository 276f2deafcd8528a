package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.List;
import org.isnad.extract.entity.tagger.FeatureExtractor;
import org.isnad.extract.entity.tagger.Knowledge;

/** Training sentences as feature numbers, flat. Features rarer than a threshold are left out. */
final class Instances {

  private final int[] starts;
  private final double[] weights;
  private final int[] begins;
  private final int[] features;
  private final byte[] tags;
  private final int[] keys;

  private Instances(
      int[] starts, double[] weights, int[] begins, int[] features, byte[] tags, int[] keys) {
    this.starts = starts;
    this.weights = weights;
    this.begins = begins;
    this.features = features;
    this.tags = tags;
    this.keys = keys;
  }

  /** Reads weighted examples with that knowledge. */
  static Instances of(List<Weighted> examples, Knowledge knowledge, int rarest) {
    FeatureExtractor extractor = new FeatureExtractor(knowledge);
    int tokens = examples.stream().mapToInt(e -> e.example().words().length).sum();
    int[] starts = new int[examples.size() + 1];
    double[] weights = new double[examples.size()];
    int[] begins = new int[tokens + 1];
    byte[] tags = new byte[tokens];
    int[] buffer = new int[FeatureExtractor.MOST];
    int[] all = new int[tokens * 64];
    int size = 0;
    int token = 0;
    for (int s = 0; s < examples.size(); s++) {
      Example example = examples.get(s).example();
      weights[s] = examples.get(s).weight();
      extractor.read(example.words());
      for (int i = 0; i < example.words().length; i++) {
        int count = extractor.features(i, buffer);
        if (size + count > all.length) {
          all = Arrays.copyOf(all, all.length * 2);
        }
        System.arraycopy(buffer, 0, all, size, count);
        size += count;
        tags[token] = (byte) example.tags()[i].ordinal();
        token++;
        begins[token] = size;
      }
      starts[s + 1] = token;
    }
    return number(starts, weights, begins, Arrays.copyOf(all, size), tags, rarest);
  }

  private static Instances number(
      int[] starts, double[] weights, int[] begins, int[] all, byte[] tags, int rarest) {
    int[] sorted = all.clone();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; ) {
      int end = i + 1;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i >= rarest) {
        sorted[kept++] = sorted[i];
      }
      i = end;
    }
    int[] keys = Arrays.copyOf(sorted, kept);
    int[] newBegins = new int[begins.length];
    int size = 0;
    for (int token = 0; token < begins.length - 1; token++) {
      for (int k = begins[token]; k < begins[token + 1]; k++) {
        int number = Arrays.binarySearch(keys, all[k]);
        if (number >= 0) {
          all[size++] = number;
        }
      }
      newBegins[token + 1] = size;
    }
    return new Instances(starts, weights, newBegins, Arrays.copyOf(all, size), tags, keys);
  }

  int sentences() {
    return starts.length - 1;
  }

  double weight(int sentence) {
    return weights[sentence];
  }

  int start(int sentence) {
    return starts[sentence];
  }

  int begin(int token) {
    return begins[token];
  }

  int feature(int at) {
    return features[at];
  }

  int tag(int token) {
    return tags[token];
  }

  int features() {
    return keys.length;
  }

  int[] keys() {
    return keys;
  }

  /** An example and how much it counts. */
  record Weighted(Example example, double weight) {
    static List<Weighted> all(List<Example> examples, double weight) {
      return examples.stream().map(e -> new Weighted(e, weight)).toList();
    }
  }
}
