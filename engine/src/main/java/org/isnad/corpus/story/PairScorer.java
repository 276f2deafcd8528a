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

  /** Takes the features of a pair. */
  @FunctionalInterface
  interface FeatureSink {
    void accept(int a, int b, double[] features);
  }

  /** Days whose weights are at hand: more than the candidates of an article are of. */
  private static final int MOST_DAYS = 24;

  private final List<Coded> articles;
  private final Vocabulary words;
  private final Vocabulary others;
  private final DocumentFrequencies reference;
  private final double[] general;
  private final double[] weights;
  private final double bias;
  private final Map<Long, List<Coded>> byDay = new HashMap<>();
  private final Map<Long, TermWeights> weightsByDay = new HashMap<>();
  private final @Nullable Vectors[] vectors;

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

  /** Scores the pairs among these articles of which at least one is fresh. */
  void score(BitSet among, BitSet fresh, boolean every, ScoredPairs.Sink sink) {
    compare(among, fresh, every, (a, b, features) -> sink.accept(a, b, logit(features)));
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
  void compare(BitSet among, BitSet fresh, boolean every, FeatureSink sink) {
    Candidates candidates = new Candidates(general);
    among.stream()
        .forEach(i -> {
          Against against = new Against(i, sink);
          if (every) {
            among.stream()
                .takeWhile(k -> k < i)
                .filter(k -> fresh.get(i) || fresh.get(k))
                .forEach(against);
          } else {
            Coded a = articles.get(i);
            SparseVector lead = SparseVector.of(a.lead(), t -> general[t]);
            candidates.add(i, a.day(), lead, fresh.get(i), against);
          }
        });
  }

  /** Compares earlier articles with one; most stored articles meet none, and then cost nothing. */
  private final class Against implements IntConsumer {
    private final int article;
    private final FeatureSink sink;
    private @Nullable Comparison comparison;

    Against(int article, FeatureSink sink) {
      this.article = article;
      this.sink = sink;
    }

    @Override
    public void accept(int earlier) {
      Comparison known = comparison;
      if (known == null) {
        known = new Comparison(vectors(article));
        comparison = known;
      }
      sink.accept(earlier, article, known.with(vectors(earlier)));
    }
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

  /** Articles come in order of day, so that the weights of the last days are enough to remember. */
  private TermWeights weights(long day) {
    if (weightsByDay.size() > MOST_DAYS) {
      weightsByDay.clear();
    }
    return weightsByDay.computeIfAbsent(day, this::weightsAround);
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
