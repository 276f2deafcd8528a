package org.isnad.corpus.individual;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells how far roles and those named beside them speak for two groups being one individual. A name
 * named in few articles says more than one named everywhere.
 */
final class Evidence {

  /** What the context says of two groups. */
  enum Verdict {
    FOR,
    NONE,
    AGAINST
  }

  /** Share of the lighter group's company that must be the other's too. */
  private static final double COMPANY = 0.15;

  /** Least weight of shared company, about that of two names that one article in 20 names. */
  private static final double LEAST = 6;

  /** Share of the shorter role's words that must be the other's too. */
  private static final double ROLE = 0.5;

  /** How many articles of an unseen collection are assumed, so that few articles prove little. */
  private static final double UNSEEN = 200;

  /** Share of articles that a name is assumed to be named in. */
  private static final double USUAL = 0.002;

  private final Map<String, Integer> articlesOf = new HashMap<>();
  private int articles;

  /** Counts an article with those that it names. */
  void count(Iterable<String> keys) {
    articles++;
    keys.forEach(key -> articlesOf.merge(key, 1, Integer::sum));
  }

  Verdict of(Group a, Group b) {
    double company = company(a, b);
    double role = role(a, b);
    if (company >= COMPANY || role >= ROLE) {
      return Verdict.FOR;
    }
    boolean rolesDiffer = !a.roles().isEmpty() && !b.roles().isEmpty() && role == 0;
    return rolesDiffer && company == 0 ? Verdict.AGAINST : Verdict.NONE;
  }

  boolean sameRole(Group a, Group b) {
    return role(a, b) >= ROLE;
  }

  /** Strength of agreement, to choose between several. */
  double strength(Group a, Group b) {
    return company(a, b) + role(a, b);
  }

  private double company(Group a, Group b) {
    Group smaller = a.beside().size() <= b.beside().size() ? a : b;
    Group larger = smaller == a ? b : a;
    double shared = 0;
    double all = 0;
    for (String key : smaller.beside()) {
      double weight = weight(key);
      all += weight;
      shared += larger.beside().contains(key) ? weight : 0;
    }
    return shared < LEAST ? 0 : shared / all;
  }

  private double weight(String key) {
    double share = (articlesOf.getOrDefault(key, 0) + UNSEEN * USUAL) / (articles + UNSEEN);
    return -Math.log(share);
  }

  private static double role(Group a, Group b) {
    Group smaller = a.roles().size() <= b.roles().size() ? a : b;
    Group larger = smaller == a ? b : a;
    int shared = 0;
    for (String word : smaller.roles()) {
      shared += larger.roles().contains(word) ? 1 : 0;
    }
    return smaller.roles().isEmpty() ? 0 : (double) shared / smaller.roles().size();
  }
}
