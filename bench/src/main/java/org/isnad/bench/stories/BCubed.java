package org.isnad.bench.stories;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * B-cubed precision and recall of a grouping (Bagga and Baldwin 1998): per article the share of its
 * group that truly belongs with it, and the share of its true story that is in its group.
 */
final class BCubed {

  private double precision;
  private double recall;
  private int articles;

  /**
   * Adds the articles that {@code counts} accepts; both maps go from article to group and hold the
   * same articles.
   */
  void add(Map<String, String> truth, Map<String, String> found, Predicate<String> counts) {
    Map<String, Integer> trueSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<String, Integer> bothSizes = new HashMap<>();
    truth.forEach((article, story) -> {
      String group = found.getOrDefault(article, "");
      trueSizes.merge(story, 1, Integer::sum);
      foundSizes.merge(group, 1, Integer::sum);
      bothSizes.merge(story + "\t" + group, 1, Integer::sum);
    });
    truth.forEach((article, story) -> {
      if (counts.test(article)) {
        String group = found.getOrDefault(article, "");
        double both = bothSizes.getOrDefault(story + "\t" + group, 0);
        precision += both / foundSizes.getOrDefault(group, 1);
        recall += both / trueSizes.getOrDefault(story, 1);
        articles++;
      }
    });
  }

  double precision() {
    return articles == 0 ? 0 : precision / articles;
  }

  double recall() {
    return articles == 0 ? 0 : recall / articles;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
