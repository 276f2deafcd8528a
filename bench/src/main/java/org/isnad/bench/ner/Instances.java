package org.isnad.bench.ner;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extract.entity.tagger.FeatureExtractor;
import org.isnad.extract.entity.tagger.Knowledge;

/** Training sentences as feature numbers, flat. Features rarer than a threshold are left out. */
final class Instances {

  private static final int USUAL_FEATURES = 80;

  private final double[] weights;
  private final int[] starts;
  private final byte[] tags;
  private final int[] begins;
  private int[] features;
  private int[] keys = new int[0];

  /** Reads the items, in their order. */
  Instances(List<Item> items, int rarest) {
    int tokens = items.stream().mapToInt(i -> i.example().words().length).sum();
    weights = items.stream().mapToDouble(Item::weight).toArray();
    starts = new int[items.size() + 1];
    tags = new byte[tokens];
    begins = new int[tokens + 1];
    features = new int[tokens * USUAL_FEATURES];
    read(items);
    number(rarest);
  }

  private void read(List<Item> items) {
    Map<Knowledge, FeatureExtractor> extractors = new IdentityHashMap<>();
    int[] buffer = new int[FeatureExtractor.MOST];
    int token = 0;
    for (int s = 0; s < items.size(); s++) {
      Item item = items.get(s);
      FeatureExtractor extractor =
          extractors.computeIfAbsent(item.knowledge(), FeatureExtractor::new);
      extractor.follow(item.convention());
      extractor.read(item.example().words(), item.document());
      for (int i = 0; i < item.example().words().length; i++) {
        int count = extractor.features(i, buffer);
        int size = begins[token];
        if (size + count > features.length) {
          features = Arrays.copyOf(features, features.length * 2);
        }
        System.arraycopy(buffer, 0, features, size, count);
        tags[token] = (byte) item.example().tags()[i].ordinal();
        token++;
        begins[token] = size + count;
      }
      starts[s + 1] = token;
    }
  }

  private void number(int rarest) {
    keys = frequent(Arrays.copyOf(features, begins[begins.length - 1]), rarest);
    int size = 0;
    int from = 0;
    for (int token = 0; token < tags.length; token++) {
      int to = begins[token + 1];
      for (int k = from; k < to; k++) {
        int number = Arrays.binarySearch(keys, features[k]);
        if (number >= 0) {
          features[size++] = number;
        }
      }
      from = to;
      begins[token + 1] = size;
    }
  }

  private static int[] frequent(int[] all, int rarest) {
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; ) {
      int end = i + 1;
      while (end < all.length && all[end] == all[i]) {
        end++;
      }
      if (end - i >= rarest) {
        all[kept++] = all[i];
      }
      i = end;
    }
    return Arrays.copyOf(all, kept);
  }

  int sentences() {
    return starts.length - 1;
  }

  double weight(int sentence) {
    return weights[sentence];
  }

  /** First token of a sentence. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** Place of a token's first feature. */
  int begin(int token) {
    return begins[token];
  }

  int feature(int place) {
    return features[place];
  }

  int tag(int token) {
    return tags[token];
  }

  /** Number of features. */
  int features() {
    return keys.length;
  }

  /** Key of each feature. */
  int[] keys() {
    return keys;
  }
}
