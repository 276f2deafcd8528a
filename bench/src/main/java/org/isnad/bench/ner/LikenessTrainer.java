package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.extract.entity.tagger.NameLikeness;
import org.isnad.text.Letters;

/** Learns from pairs of Latin and Arabic names, against the words of news, how names are spelt. */
final class LikenessTrainer {

  private static final int EPOCHS = 6;
  private static final float RATE = 0.05f;
  private static final float DECAY = 2e-5f;
  private static final int FREQUENT = 15;

  private record Case(int[] slots, boolean name) {}

  private LikenessTrainer() {}

  /**
   * @param pairs lines of Latin name, Arabic letters apart, count
   * @param newsCounts occurrences of each word of news
   */
  static NameLikeness train(Path pairs, Map<String, Integer> newsCounts, long seed)
      throws IOException {
    List<Case> cases = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String line : Files.readAllLines(pairs)) {
      String[] columns = line.split("\t");
      String name = Letters.fold(columns[1].replace(" ", ""));
      if (name.length() > 1 && names.add(name)) {
        cases.add(new Case(NameLikeness.slots(name), true));
      }
    }
    newsCounts.entrySet().stream()
        .filter(e -> e.getValue() >= FREQUENT)
        .map(e -> Letters.fold(e.getKey()))
        .filter(w -> w.length() > 1 && Letters.isArabic(w.charAt(0)) && !names.contains(w))
        .distinct()
        .sorted()
        .forEach(w -> cases.add(new Case(NameLikeness.slots(w), false)));
    return NameLikeness.of(fit(cases, seed));
  }

  private static float[] fit(List<Case> cases, long seed) {
    float[] weights = new float[NameLikeness.SLOTS];
    Random random = new Random(seed);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(cases, random);
      float rate = RATE / (1 + epoch);
      for (Case c : cases) {
        float sum = 0;
        for (int slot : c.slots()) {
          sum += weights[slot];
        }
        float error = (c.name() ? 1 : 0) - (float) (1 / (1 + Math.exp(-sum)));
        for (int slot : c.slots()) {
          weights[slot] += rate * error - DECAY * weights[slot];
        }
      }
    }
    return weights;
  }
}
