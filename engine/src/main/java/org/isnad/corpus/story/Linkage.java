package org.isnad.corpus.story;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Agglomeration over sparse similarities: joins the two groups that are most alike until none
 * reaches the threshold. How alike two groups are is the average logit of their pairs (average
 * linkage, Sneath and Sokal 1973) mixed with the greatest: the twentieth report of a happening, a
 * reply or a comment is much like one or two of the others and has little in common with the rest,
 * so that the average alone keeps it out the larger the story is. A pair that was never scored
 * counts as {@link #UNLIKE}, and every logit is kept within ±{@code UNLIKE}, so that no single pair
 * decides.
 *
 * <p>The mixture can only reach the threshold where a pair of the two groups does, so only such
 * groups are ever offered to each other. The sums of a group are counted anew from the pairs of its
 * articles when it grows; keeping them for all pairs of groups takes a gigabyte for twenty thousand
 * articles.
 */
final class Linkage {

  static final double UNLIKE = -5;

  /** How much the pair that is most alike counts against the average of all. */
  static final double NEAREST = 0.25;

  private record Candidate(double likeness, int a, int b, int version) {}

  private final double threshold;
  private final int[] parent;
  private final int[] size;
  private final int[] version;

  /** The next article of the same group; the last one's next is the first. */
  private final int[] next;

  /** The pairs of article {@code i} are at {@code begin[i]} up to {@code begin[i + 1]}. */
  private final int[] begin;

  private final int[] other;
  private final float[] logit;

  private final double[] sum;
  private final double[] greatest;
  private final int[] pairs;
  private final int[] touched;

  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Candidate c) -> -c.likeness())
              .thenComparingInt(Candidate::a)
              .thenComparingInt(Candidate::b));

  /**
   * @param scored each pair at most once
   * @param only the articles to be joined; the pairs of others are passed over
   */
  Linkage(int articles, double threshold, ScoredPairs scored, BitSet only) {
    this.threshold = threshold;
    parent = new int[articles];
    size = new int[articles];
    version = new int[articles];
    next = new int[articles];
    for (int i = 0; i < articles; i++) {
      parent[i] = i;
      next[i] = i;
      size[i] = 1;
    }
    sum = new double[articles];
    greatest = new double[articles];
    pairs = new int[articles];
    touched = new int[articles];
    begin = new int[articles + 1];
    scored.forEach((a, b, l) -> {
      if (only.get(a) && only.get(b)) {
        begin[a]++;
        begin[b]++;
      }
    });
    for (int i = 1; i <= articles; i++) {
      begin[i] += begin[i - 1];
    }
    other = new int[begin[articles]];
    logit = new float[begin[articles]];
    // Filled from the back, so that each begin ends where its pairs begin.
    scored.forEach((a, b, l) -> {
      if (only.get(a) && only.get(b)) {
        put(--begin[a], b, l);
        put(--begin[b], a, l);
      }
    });
  }

  private void put(int at, int article, double l) {
    other[at] = article;
    logit[at] = (float) Math.clamp(l, UNLIKE, -UNLIKE);
  }

  /** Takes articles, in ascending order, for one group before anything is joined. */
  void unite(List<Integer> articles) {
    articles.stream().skip(1).forEach(b -> join(articles.getFirst(), b));
  }

  /** The number of each article's group: the least number of its articles. */
  int[] groups() {
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        offerAll(i, i);
      }
    }
    for (Candidate c = queue.poll(); c != null; c = queue.poll()) {
      boolean current =
          parent[c.a()] == c.a()
              && parent[c.b()] == c.b()
              && c.version() == version[c.a()] + version[c.b()];
      if (current) {
        join(c.a(), c.b());
        offerAll(c.a(), -1);
      }
    }
    int[] groups = new int[parent.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = group(i);
    }
    return groups;
  }

  /** Offers group {@code a} to all groups numbered above {@code floor} that it may join. */
  private void offerAll(int a, int floor) {
    int count = 0;
    int article = a;
    do {
      for (int k = begin[article]; k < begin[article + 1]; k++) {
        int b = group(other[k]);
        if (b != a && b > floor) {
          if (pairs[b]++ == 0) {
            touched[count++] = b;
            greatest[b] = logit[k];
          }
          sum[b] += logit[k];
          greatest[b] = Math.max(greatest[b], logit[k]);
        }
      }
      article = next[article];
    } while (article != a);
    for (int i = 0; i < count; i++) {
      int b = touched[i];
      if (greatest[b] >= threshold) {
        offer(a, b);
      }
      sum[b] = 0;
      pairs[b] = 0;
    }
  }

  private void offer(int a, int b) {
    long all = (long) size[a] * size[b];
    double average = (sum[b] + UNLIKE * (all - pairs[b])) / all;
    double likeness = (1 - NEAREST) * average + NEAREST * greatest[b];
    if (likeness >= threshold) {
      queue.add(new Candidate(likeness, Math.min(a, b), Math.max(a, b), version[a] + version[b]));
    }
  }

  /** Joins group {@code b} into group {@code a}, the lesser number. */
  private void join(int a, int b) {
    parent[b] = a;
    size[a] += size[b];
    version[a]++;
    int after = next[a];
    next[a] = next[b];
    next[b] = after;
  }

  private int group(int article) {
    int at = article;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
