package org.isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.bench.ner.LogisticObjective.Row;
import org.junit.jupiter.api.Test;

class JudgeFoldsTest {

  private static final int FEATURES = 3;

  /** The first feature tells the answer; the second stands in the first article alone. */
  private static List<List<Row>> articles() {
    List<List<Row>> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int[] right = i == 0 ? new int[] {0, 1} : new int[] {0};
      articles.add(List.of(new Row(right, true, 1), new Row(new int[0], false, 1)));
    }
    return articles;
  }

  @Test
  void whatIsSeenIsLearntAndWhatIsNotStaysAsBefore() {
    double[] before = {0, 0, 2, 0};
    double[] fitted = new JudgeFolds(before, articles()).fitted();
    assertThat(fitted).hasSize(FEATURES + 1);
    assertThat(fitted[0]).isPositive();
    assertThat(fitted[2]).isEqualTo(2);
  }

  @Test
  void aFoldLeftOutTellsNothing() {
    double[] before = {0, 0.5, 0, 0};
    JudgeFolds folds = new JudgeFolds(before, articles());
    assertThat(folds.without(folds.fold(0))[1]).isEqualTo(0.5);
    assertThat(folds.fitted()[1]).isGreaterThan(0.5);
  }
}
