package org.isnad.corpus.story;

import java.util.List;

/**
 * Inverse document frequencies: in the reference corpus, and in the days around with the reference
 * corpus as a prior.
 */
final class TermWeights {

  /** Articles of the days around weigh together at most this share of the reference corpus. */
  private static final double WINDOW_SHARE = 0.6;

  private static final double MOST_WEIGHT_OF_AN_ARTICLE = 60;

  /** Imagined articles in which each name or figure stands once. */
  private static final int PRIOR_ARTICLES = 100;

  private final double[] general;
  private final double[] now;
  private final double[] other;

  private TermWeights(double[] general, double[] now, double[] other) {
    this.general = general;
    this.now = now;
    this.other = other;
  }

  /**
   * @param general weights of all words, as {@link #general(Vocabulary, DocumentFrequencies)} gives
   *     them
   * @param around the articles of the days around
   */
  static TermWeights of(
      List<Coded> around,
      Vocabulary words,
      Vocabulary others,
      double[] general,
      DocumentFrequencies reference) {
    int[] inWindow = new int[words.size()];
    int[] otherInWindow = new int[others.size()];
    for (Coded a : around) {
      count(a.lead(), inWindow);
      count(a.names(), otherInWindow);
      count(a.figures(), otherInWindow);
    }
    double all = reference.articles();
    double each =
        Math.min(MOST_WEIGHT_OF_AN_ARTICLE, WINDOW_SHARE * all / Math.max(1, around.size()));
    double[] now = new double[inWindow.length];
    for (int t = 0; t < now.length; t++) {
      now[t] =
          inWindow[t] == 0
              ? general[t]
              : Math.log(
                  (all + each * around.size() + 1)
                      / (reference.of(words.term(t)) + each * inWindow[t]));
    }
    double[] other = new double[otherInWindow.length];
    for (int t = 0; t < other.length; t++) {
      other[t] = Math.log((around.size() + PRIOR_ARTICLES) / (otherInWindow[t] + 1.0));
    }
    return new TermWeights(general, now, other);
  }

  static double[] general(Vocabulary words, DocumentFrequencies reference) {
    double[] weights = new double[words.size()];
    for (int t = 0; t < weights.length; t++) {
      weights[t] = Math.log((reference.articles() + 1.0) / (reference.of(words.term(t)) + 1));
    }
    return weights;
  }

  private static void count(Terms terms, int[] counts) {
    for (int i = 0; i < terms.size(); i++) {
      counts[terms.key(i)]++;
    }
  }

  double general(int word) {
    return general[word];
  }

  double now(int word) {
    return now[word];
  }

  double other(int term) {
    return other[term];
  }
}
