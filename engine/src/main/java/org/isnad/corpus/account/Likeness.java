package org.isnad.corpus.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.story.DocumentFrequencies;
import org.isnad.model.Span;

/**
 * How much two stretches of a story's articles say the same, by their words: rare words weigh more,
 * those that most of the articles share less. Immutable and thread-safe.
 */
public final class Likeness {

  /** What is left of the weight of a word that all articles of the story share. */
  private static final double COMMON = 0.25;

  private final DocumentFrequencies frequencies = DocumentFrequencies.load();
  private final Map<String, Integer> articlesWith = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final int articles;

  /**
   * @param story the articles whose stretches are compared
   */
  public Likeness(List<Told> story) {
    articles = Math.max(1, story.size());
    for (Told article : story) {
      Span all = new Span(0, article.reading().article().text().length());
      article.lemmas(all).keySet().forEach(lemma -> articlesWith.merge(lemma, 1, Integer::sum));
    }
    articlesWith.keySet().forEach(lemma -> weights.put(lemma, weigh(lemma)));
  }

  /** A bag of lemmas that is compared with many others: what it weighs is reckoned once. */
  public static final class Bag {
    private final Map<String, Integer> lemmas;
    private final double norm;

    private Bag(Map<String, Integer> lemmas, double norm) {
      this.lemmas = lemmas;
      this.norm = norm;
    }

    /** The lemmas with their counts. */
    public Map<String, Integer> lemmas() {
      return lemmas;
    }
  }

  public Bag bag(Map<String, Integer> lemmas) {
    return new Bag(lemmas, norm(lemmas));
  }

  /** The cosine of two bags of lemmas, rare lemmas weighing more; 0 to 1. */
  public double cosine(Map<String, Integer> a, Map<String, Integer> b) {
    return cosine(bag(a), bag(b));
  }

  /** The cosine of two bags of lemmas, rare lemmas weighing more; 0 to 1. */
  public double cosine(Bag a, Bag b) {
    double both = 0;
    for (Map.Entry<String, Integer> e : a.lemmas.entrySet()) {
      Integer other = b.lemmas.get(e.getKey());
      if (other != null) {
        double w = weight(e.getKey());
        both += w * w * e.getValue() * other;
      }
    }
    double norm = a.norm * b.norm;
    return norm == 0 ? 0 : both / Math.sqrt(norm);
  }

  /** The share of {@code part}, rare lemmas weighing more, that stands in {@code whole} too. */
  public double covered(Map<String, Integer> part, Map<String, Integer> whole) {
    double all = 0;
    double held = 0;
    for (String lemma : part.keySet()) {
      double w = weight(lemma);
      all += w;
      held += whole.containsKey(lemma) ? w : 0;
    }
    return all == 0 ? 0 : held / all;
  }

  private double norm(Map<String, Integer> bag) {
    double sum = 0;
    for (Map.Entry<String, Integer> e : bag.entrySet()) {
      double w = weight(e.getKey()) * e.getValue();
      sum += w * w;
    }
    return sum;
  }

  private double weight(String lemma) {
    Double known = weights.get(lemma);
    return known == null ? weigh(lemma) : known;
  }

  private double weigh(String lemma) {
    double share = (articlesWith.getOrDefault(lemma, 1) - 1.0) / articles;
    return (1 - (1 - COMMON) * share)
        * Math.log((frequencies.articles() + 1.0) / (frequencies.of(lemma) + 1));
  }
}
