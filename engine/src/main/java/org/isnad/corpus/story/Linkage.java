package org.isnad.corpus.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Average-linkage agglomeration over sparse similarities (Sneath and Sokal 1973): joins the two
 * groups of the greatest average logit until none reaches the threshold. A pair that was never
 * scored counts as {@link #UNLIKE}, and every logit is kept within ±{@code UNLIKE}, so that no
 * single pair decides.
 */
final class Linkage {

  static final double UNLIKE = -8;

  /** Sum of logits over {@code pairs} scored pairs between two groups. */
  private record Link(double sum, int pairs) {
    Link plus(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs);
    }
  }

  private record Candidate(double average, int a, int b, int version) {}

  private final int[] parent;
  private final int[] size;
  private final int[] version;
  private final Map<Integer, Map<Integer, Link>> links = new HashMap<>();
  private final PriorityQueue<Candidate> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble((Candidate c) -> -c.average())
              .thenComparingInt(Candidate::a)
              .thenComparingInt(Candidate::b));
  private final double threshold;

  Linkage(int articles, double threshold) {
    this.threshold = threshold;
    parent = new int[articles];
    size = new int[articles];
    version = new int[articles];
    for (int i = 0; i < articles; i++) {
      parent[i] = i;
      size[i] = 1;
    }
  }

  /** States how alike two articles are; each pair at most once. */
  void link(int a, int b, double logit) {
    Link link = new Link(Math.clamp(logit, UNLIKE, -UNLIKE), 1);
    links.computeIfAbsent(a, k -> new HashMap<>()).put(b, link);
    links.computeIfAbsent(b, k -> new HashMap<>()).put(a, link);
  }

  /** Takes articles, in ascending order, for one group before anything is joined. */
  void unite(List<Integer> articles) {
    articles.stream().skip(1).forEach(b -> join(articles.getFirst(), b));
  }

  /** The number of each article's group: the least number of its articles. */
  int[] groups() {
    links.forEach((a, others) ->
        others.forEach((b, link) -> {
          if (a < b) {
            offer(a, b, link);
          }
        }));
    for (Candidate c = queue.poll(); c != null; c = queue.poll()) {
      boolean current =
          parent[c.a()] == c.a()
              && parent[c.b()] == c.b()
              && c.version() == version[c.a()] + version[c.b()];
      if (current) {
        join(c.a(), c.b());
      }
    }
    int[] groups = new int[parent.length];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = parent[i] == i ? i : groups[parent[i]];
    }
    return groups;
  }

  private void offer(int a, int b, Link link) {
    long pairs = (long) size[a] * size[b];
    double average = (link.sum() + UNLIKE * (pairs - link.pairs())) / pairs;
    if (average >= threshold) {
      queue.add(new Candidate(average, Math.min(a, b), Math.max(a, b), version[a] + version[b]));
    }
  }

  /** Joins {@code b} into {@code a}, the lesser number. */
  private void join(int a, int b) {
    Map<Integer, Link> ofA = links.computeIfAbsent(a, k -> new HashMap<>());
    Map<Integer, Link> ofB = links.getOrDefault(b, Map.of());
    ofA.remove(b);
    ofB.forEach((other, link) -> {
      Map<Integer, Link> ofOther = links.getOrDefault(other, Map.of());
      ofOther.remove(b);
      if (other != a) {
        Link sum = ofA.merge(other, link, Link::plus);
        ofOther.put(a, sum);
      }
    });
    links.remove(b);
    parent[b] = a;
    size[a] += size[b];
    version[a]++;
    ofA.forEach((other, link) -> offer(a, other, link));
  }
}
