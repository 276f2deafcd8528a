package org.isnad.extract.entity.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Listed names of several words with their class, by the hash of their words. Immutable. */
public final class Phrases {

  /** No phrase has more words. */
  static final int LONGEST = 6;

  private final int[] keys;
  private final byte[] classes;
  private final KeyIndex index;

  private Phrases(int[] keys, byte[] classes) {
    this.keys = keys;
    this.classes = classes;
    this.index = new KeyIndex(keys);
  }

  /**
   * A table of phrases.
   *
   * @param phrases words of each, separated by a space, and its class from 1 to 60
   */
  public static Phrases of(Map<String, Integer> phrases) {
    TreeMap<Integer, Byte> classes = new TreeMap<>();
    phrases.forEach((phrase, type) -> {
      String[] words = phrase.split(" ");
      int hash = 0;
      for (int i = 0; i < words.length && i < LONGEST; i++) {
        hash = extend(hash, WordShape.key(words[i]));
        boolean last = i == words.length - 1;
        classes.merge(hash, last ? type.byteValue() : 0, (a, b) -> a == 0 ? b : a);
      }
    });
    int[] keys = classes.keySet().stream().mapToInt(k -> k).toArray();
    byte[] values = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      values[i] = classes.getOrDefault(keys[i], (byte) 0);
    }
    return new Phrases(keys, values);
  }

  private static int extend(int hash, int key) {
    return Hashes.mix(Hashes.pair(hash, key));
  }

  /** Marks in {@code codes} the words of listed names, the longest first come. */
  void mark(int[] stems, int[] norms, int begin, int end, int[] codes) {
    Arrays.fill(codes, begin, end, 0);
    int at = begin;
    while (at < end && keys.length > 0) {
      at = markOne(stems, norms, at, end, codes);
    }
  }

  private int markOne(int[] stems, int[] norms, int at, int end, int[] codes) {
    int hash = 0;
    int found = at;
    int type = 0;
    for (int i = at; i < end && i < at + LONGEST; i++) {
      hash = extend(hash, i == at ? stems[i] : norms[i]);
      int row = index.find(hash);
      if (row < 0) {
        break;
      }
      if (classes[row] != 0) {
        found = i + 1;
        type = classes[row];
      }
    }
    for (int i = at; i < found; i++) {
      codes[i] = 2 * type + (i == at ? 0 : 1);
    }
    return Math.max(found, at + 1);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(classes);
  }

  static Phrases read(ModelInput in) throws IOException {
    int size = in.size("phrases");
    return new Phrases(in.numbers(size), in.bytes(size));
  }
}
