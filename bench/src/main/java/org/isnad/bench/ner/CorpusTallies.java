package org.isnad.bench.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.StemKeys;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.extract.entity.tagger.TaggedSentence;
import org.isnad.extract.entity.tagger.WordFacts;

/** How often a model gave each word of raw news each tag. */
final class CorpusTallies {

  private static final int T = TagModel.TAGS;
  private static final int RAREST = 3;
  private static final double[] STEPS = {0.05, 0.2, 0.5, 0.8};

  private final Map<Integer, int[]> tallies = new HashMap<>();

  /** Tags every {@code stride}th article. */
  void add(TagModel model, Knowledge knowledge, List<List<String[]>> articles, int stride) {
    NameTagger tagger = NameTagger.of(model);
    StemKeys stems = new StemKeys(knowledge);
    for (int a = 0; a < articles.size(); a += stride) {
      List<String[]> article = articles.get(a);
      List<TaggedSentence> tagged = tagger.tagDocument(article);
      for (int s = 0; s < article.size(); s++) {
        int[] keys = stems.of(article.get(s));
        for (int i = 0; i < keys.length; i++) {
          tallies
              .computeIfAbsent(keys[i], k -> new int[T])[tagged.get(s).tags().get(i).ordinal()]++;
        }
      }
    }
  }

  void add(CorpusTallies other) {
    other.tallies.forEach((key, counts) -> {
      int[] mine = tallies.computeIfAbsent(key, k -> new int[T]);
      for (int t = 0; t < T; t++) {
        mine[t] += counts[t];
      }
    });
  }

  /** Writes the class of each word: usual tag of a name and how usual names are. */
  void fill(WordFacts facts) {
    for (int i = 0; i < facts.keys.length; i++) {
      int[] counts = tallies.get(facts.keys[i]);
      facts.corpus[i] = counts == null ? 0 : (byte) grade(counts);
    }
  }

  private static int grade(int[] counts) {
    int total = counts[0];
    int most = 1;
    for (int t = 1; t < T; t++) {
      total += counts[t];
      most = counts[t] > counts[most] ? t : most;
    }
    if (total < RAREST) {
      return 0;
    }
    double share = (double) counts[most] / total;
    int step = 0;
    while (step < STEPS.length && share >= STEPS[step]) {
      step++;
    }
    return step == 0 ? 1 : 2 + (most - 1) * STEPS.length + step - 1;
  }
}
