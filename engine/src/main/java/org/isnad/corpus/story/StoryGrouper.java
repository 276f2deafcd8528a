package org.isnad.corpus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Groups articles into stories: pairs that share telling words are scored by a logistic model and
 * joined by average linkage. The result does not depend on the order in which articles are added.
 *
 * <p>Not thread-safe.
 */
public final class StoryGrouper {

  /** Takes the features of a scored pair. */
  @FunctionalInterface
  public interface PairSink {
    /** {@code features} is in the order of {@link Feature}. */
    void accept(String a, String b, double[] features);
  }

  @FunctionalInterface
  private interface PairVisitor {
    void visit(int a, int b, double[] features);
  }

  /** Number of articles in the collection on which models are fitted. */
  private static final int FITTED_ON = 297;

  /** Up to so many articles every pair is compared. */
  private static final int FEW = 2_000;

  private static final Comparator<Coded> ORDER =
      Comparator.comparing((Coded c) -> !c.isDated())
          .thenComparingDouble(c -> c.isDated() ? c.day() : 0)
          .thenComparing(Coded::id);

  private final Vocabulary words = new Vocabulary();
  private final Vocabulary others = new Vocabulary();
  private final List<Coded> articles = new ArrayList<>();
  private final DocumentFrequencies reference = DocumentFrequencies.load();

  /** Takes in an article; each id once. */
  public void add(Digest digest) {
    articles.add(Coded.of(digest, words, others));
  }

  /** The stories of all articles added so far, in order of their first article. */
  public List<Story> group(StoryModel model) {
    articles.sort(ORDER);
    double[] weights = model.toArray();
    double bias = model.bias() + priorShift();
    Linkage linkage = new Linkage(articles.size(), model.threshold());
    visitPairs((a, b, features) -> {
      double logit = bias;
      for (int i = 0; i < weights.length; i++) {
        logit += weights[i] * features[i];
      }
      if (logit > Linkage.UNLIKE) {
        linkage.link(a, b, logit);
      }
    });
    return stories(linkage.groups());
  }

  /**
   * The fewer the articles, the likelier two of them belong together before anything is known of
   * them: somebody put them side by side.
   */
  private double priorShift() {
    return articles.size() >= FITTED_ON
        ? 0
        : Math.log((double) FITTED_ON / Math.max(1, articles.size()));
  }

  /** Hands over the features of every pair worth comparing, for fitting a model. */
  public void pairs(PairSink sink) {
    articles.sort(ORDER);
    visitPairs((a, b, f) -> sink.accept(articles.get(a).id(), articles.get(b).id(), f));
  }

  private void visitPairs(PairVisitor visitor) {
    double[] general = TermWeights.general(words, reference);
    Map<Long, List<Coded>> byDay = new HashMap<>();
    articles.forEach(a -> byDay.computeIfAbsent(a.wholeDay(), d -> new ArrayList<>()).add(a));
    Candidates candidates = new Candidates(general);
    List<Vectors> vectors = new ArrayList<>(articles.size());
    long day = 0;
    TermWeights weights = TermWeights.of(List.of(), words, others, general, reference);
    for (int i = 0; i < articles.size(); i++) {
      Coded a = articles.get(i);
      if (i == 0 || a.wholeDay() != day) {
        day = a.wholeDay();
        weights = TermWeights.of(around(byDay, day), words, others, general, reference);
      }
      Vectors v = Vectors.of(a, weights);
      vectors.add(v);
      int number = i;
      IntConsumer compare = other -> visitor.visit(other, number, vectors.get(other).compare(v));
      if (articles.size() <= FEW) {
        IntStream.range(0, i).forEach(compare);
      } else {
        candidates.add(i, v, compare);
      }
    }
  }

  private static List<Coded> around(Map<Long, List<Coded>> byDay, long day) {
    List<Coded> around = new ArrayList<>(byDay.getOrDefault(day, List.of()));
    if (day != Long.MIN_VALUE) {
      around.addAll(byDay.getOrDefault(day - 1, List.of()));
      around.addAll(byDay.getOrDefault(day + 1, List.of()));
    }
    return around;
  }

  private List<Story> stories(int[] groups) {
    TreeMap<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groups[i], g -> new ArrayList<>()).add(articles.get(i).id());
    }
    return members.values().stream().map(Story::new).toList();
  }
}
