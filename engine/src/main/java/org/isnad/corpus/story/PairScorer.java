package org.isnad.corpus.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Compares those pairs of articles that are worth it. Articles are in order of day. */
final class PairScorer {

  /** Which pairs are wanted; the lesser number first. */
  @FunctionalInterface
  interface Wanted {
    boolean test(int a, int b);
  }

  /** Takes the features of a pair. */
  @FunctionalInterface
  interface FeatureSink {
    void accept(int a, int b, double[] features);
  }

  private final List<Coded> articles;
  private final Vocabulary words;
  private final Vocabulary others;
  private final DocumentFrequencies reference;
  private final double[] general;
  private final double[] weights;
  private final double bias;
  private final Map<Long, List<Coded>> byDay = new HashMap<>();
  private final @Nullable Vectors[] vectors;
  private long day;
  private @Nullable TermWeights ofDay;

  PairScorer(
      List<Coded> articles,
      Vocabulary words,
      Vocabulary others,
      DocumentFrequencies reference,
      StoryModel model,
      double shift) {
    this.articles = articles;
    this.words = words;
    this.others = others;
    this.reference = reference;
    this.general = TermWeights.general(words, reference);
    this.weights = model.toArray();
    this.bias = model.bias() + shift;
    this.vectors = new Vectors[articles.size()];
    articles.forEach(a -> byDay.computeIfAbsent(a.wholeDay(), d -> new ArrayList<>()).add(a));
  }

  /** Scores the wanted pairs among these articles. */
  void score(BitSet among, boolean every, Wanted wanted, ScoredPairs.Sink sink) {
    compare(among, every, wanted, (a, b, features) -> sink.accept(a, b, logit(features)));
  }

  private double logit(double[] features) {
    double logit = bias;
    for (int i = 0; i < weights.length; i++) {
      logit += weights[i] * features[i];
    }
    return logit;
  }

  /**
   * @param every whether pairs that share no telling word are compared too
   */
  void compare(BitSet among, boolean every, Wanted wanted, FeatureSink sink) {
    Candidates candidates = new Candidates(general);
    among.stream()
        .forEach(i -> {
          Comparison comparison = new Comparison(vectors(i));
          IntConsumer compare =
              other -> {
                if (wanted.test(other, i)) {
                  sink.accept(other, i, comparison.with(vectors(other)));
                }
              };
          if (every) {
            among.stream().takeWhile(k -> k < i).forEach(compare);
          } else {
            candidates.add(i, vectors(i), compare);
          }
        });
  }

  private Vectors vectors(int article) {
    Vectors known = vectors[article];
    if (known == null) {
      Coded a = articles.get(article);
      known = Vectors.of(a, weights(a.wholeDay()));
      vectors[article] = known;
    }
    return known;
  }

  /** Articles come day by day, so that the weights of one day are enough to remember. */
  private TermWeights weights(long wanted) {
    TermWeights known = ofDay;
    if (known == null || day != wanted) {
      known = weightsAround(wanted);
      day = wanted;
      ofDay = known;
    }
    return known;
  }

  private TermWeights weightsAround(long day) {
    List<Coded> around = new ArrayList<>(byDay.getOrDefault(day, List.of()));
    if (day != Long.MIN_VALUE) {
      around.addAll(byDay.getOrDefault(day - 1, List.of()));
      around.addAll(byDay.getOrDefault(day + 1, List.of()));
    }
    return TermWeights.of(around, words, others, general, reference);
  }
}
