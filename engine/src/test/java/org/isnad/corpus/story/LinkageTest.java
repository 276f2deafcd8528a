package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinkageTest {

  @Test
  void withoutLinksEachStandsAlone() {
    assertThat(linkage(3, new ScoredPairs()).groups()).containsExactly(0, 1, 2);
  }

  @Test
  void likeArticlesAreJoined() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 2, 1.5);
    pairs.add(0, 1, -1);
    assertThat(linkage(3, pairs).groups()).containsExactly(0, 1, 0);
  }

  @Test
  void oneLikePairDoesNotChainTwoGroups() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 5);
    pairs.add(2, 3, 5);
    pairs.add(1, 2, 4);
    assertThat(linkage(4, pairs).groups()).containsExactly(0, 0, 2, 2);
  }

  @Test
  void aCommentMuchLikeOneReportJoinsAStoryThatIsOtherwiseFarFromIt() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 5);
    pairs.add(0, 2, 4);
    pairs.add(1, 2, -4.5);
    assertThat(linkage(3, pairs).groups()).containsExactly(0, 0, 0);
  }

  @Test
  void anArticleUnlikeHalfOfAGroupStaysOut() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 5);
    pairs.add(1, 2, 1.5);
    pairs.add(0, 2, -4);
    assertThat(linkage(3, pairs).groups()).containsExactly(0, 0, 2);
  }

  @Test
  void unitedArticlesCountAsOneGroup() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 3, 5);
    pairs.add(2, 3, 6);
    Linkage linkage = linkage(4, pairs);
    linkage.unite(List.of(0, 1));
    assertThat(linkage.groups()).containsExactly(0, 0, 2, 2);
  }

  @Test
  void pairsOfArticlesThatStayWhereTheyAreJoinNothing() {
    ScoredPairs pairs = new ScoredPairs();
    pairs.add(0, 1, 5);
    pairs.add(1, 2, 4);
    BitSet only = new BitSet();
    only.set(1, 3);
    assertThat(new Linkage(3, 0, pairs, only).groups()).containsExactly(0, 1, 1);
  }

  /** Every step joins the two groups that are most alike, or nothing is left. */
  @Test
  void agreesWithTheSameDoneTheLongWay() {
    Random random = new Random(20161213);
    for (int round = 0; round < 200; round++) {
      int articles = 2 + random.nextInt(9);
      double[][] logits = new double[articles][articles];
      ScoredPairs pairs = new ScoredPairs();
      for (int a = 0; a < articles; a++) {
        for (int b = a + 1; b < articles; b++) {
          logits[a][b] = Linkage.UNLIKE;
          if (random.nextInt(3) > 0) {
            logits[a][b] = (float) (random.nextGaussian() * 5);
            pairs.add(a, b, logits[a][b]);
            logits[a][b] = Math.clamp(logits[a][b], Linkage.UNLIKE, -Linkage.UNLIKE);
          }
        }
      }
      assertThat(linkage(articles, pairs).groups()).containsExactly(theLongWay(logits));
    }
  }

  private static int[] theLongWay(double[][] logits) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < logits.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      List<Integer> bestA = List.of();
      List<Integer> bestB = List.of();
      double best = 0;
      for (List<Integer> a : groups) {
        for (List<Integer> b : groups) {
          double likeness = a.getFirst() < b.getFirst() ? likeness(logits, a, b) : -1;
          if (likeness >= 0 && (bestA.isEmpty() || likeness > best)) {
            bestA = a;
            bestB = b;
            best = likeness;
          }
        }
      }
      if (bestA.isEmpty()) {
        int[] numbers = new int[logits.length];
        groups.forEach(g -> g.forEach(i -> numbers[i] = g.getFirst()));
        return numbers;
      }
      groups.remove(bestB);
      bestA.addAll(bestB);
      bestA.sort(null);
    }
  }

  private static double likeness(double[][] logits, List<Integer> a, List<Integer> b) {
    double sum = 0;
    double greatest = Linkage.UNLIKE;
    for (int i : a) {
      for (int j : b) {
        double logit = logits[Math.min(i, j)][Math.max(i, j)];
        sum += logit;
        greatest = Math.max(greatest, logit);
      }
    }
    double average = sum / (a.size() * b.size());
    return (1 - Linkage.NEAREST) * average + Linkage.NEAREST * greatest;
  }

  private static Linkage linkage(int articles, ScoredPairs pairs) {
    BitSet all = new BitSet();
    all.set(0, articles);
    return new Linkage(articles, 0, pairs, all);
  }
}
