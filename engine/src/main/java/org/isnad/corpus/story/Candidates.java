package org.isnad.corpus.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * For each article the earlier ones that are worth comparing: those of the last days which share
 * telling words of the beginning with it. An inverted index whose old entries are passed over, so
 * that the cost of an article does not grow with the number of days.
 *
 * <p>What is known of an article that is not new was settled when it came, so that it meets the new
 * ones alone: those have an index of their own, and what is stored costs little more than its place
 * in the other.
 */
final class Candidates {

  /** Days over which a follow-up still finds its story. */
  private static final double WINDOW = 10;

  /** Weight from which a word raises candidates: it stands in less than one article in twenty. */
  private static final double TELLING = 3.0;

  /** Least cosine, over telling words, of a pair worth comparing. */
  private static final float LEAST = 0.03f;

  private final Map<Integer, Postings> all = new HashMap<>();
  private final Map<Integer, Postings> fresh = new HashMap<>();
  private final double[] general;
  private float[] scores = new float[64];
  private int[] touched = new int[64];

  Candidates(double[] general) {
    this.general = general;
  }

  private static final class Postings {
    int[] articles = new int[4];
    float[] weights = new float[4];
    double[] days = new double[4];
    int from;
    int to;

    void add(int article, float weight, double day) {
      if (to == articles.length) {
        articles = Arrays.copyOf(articles, to * 2);
        weights = Arrays.copyOf(weights, to * 2);
        days = Arrays.copyOf(days, to * 2);
      }
      articles[to] = article;
      weights[to] = weight;
      days[to++] = day;
    }

    void forget(double before) {
      while (from < to && days[from] < before) {
        from++;
      }
    }
  }

  /**
   * Hands over the candidates of an article, then takes it in. Articles come in order of day, the
   * undated last.
   *
   * @param isFresh whether it is to meet all earlier articles; otherwise it meets the fresh ones
   */
  void add(int article, double day, SparseVector lead, boolean isFresh, IntConsumer candidate) {
    if (scores.length <= article) {
      scores = Arrays.copyOf(scores, article * 2);
      touched = Arrays.copyOf(touched, article * 2);
    }
    int count = 0;
    Terms terms = lead.terms();
    for (int i = 0; i < terms.size(); i++) {
      if (general[terms.key(i)] >= TELLING) {
        float weight = lead.weights()[i];
        Postings met = (isFresh ? all : fresh).get(terms.key(i));
        count = met == null ? count : score(met, weight, day - WINDOW, count);
        add(all, terms.key(i), article, weight, day);
        if (isFresh) {
          add(fresh, terms.key(i), article, weight, day);
        }
      }
    }
    for (int i = 0; i < count; i++) {
      if (scores[touched[i]] >= LEAST) {
        candidate.accept(touched[i]);
      }
      scores[touched[i]] = 0;
    }
  }

  /** Adds to the scores of the articles that hold a word; returns how many are touched by now. */
  private int score(Postings met, float weight, double since, int before) {
    int count = before;
    met.forget(since);
    for (int k = met.from; k < met.to; k++) {
      int other = met.articles[k];
      if (scores[other] == 0) {
        touched[count++] = other;
      }
      scores[other] += met.weights[k] * weight;
    }
    return count;
  }

  private static void add(
      Map<Integer, Postings> postings, int term, int article, float weight, double day) {
    postings.computeIfAbsent(term, k -> new Postings()).add(article, weight, day);
  }
}
