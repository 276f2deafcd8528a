package org.isnad.bench.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  private static final LogisticFit FIT = new LogisticFit(0.1, 2);

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean said = i % 2 == 0;
      examples.add(new Example("a" + i, List.of("bias\t1", said ? "verb\tsay" : "verb\tgo"), said));
    }
    return examples;
  }

  @Test
  void tellsTheTraitThatDecides() {
    Map<String, Double> weights = FIT.fit(examples());
    assertThat(LogisticFit.logit(weights, List.of("bias\t1", "verb\tsay"))).isPositive();
    assertThat(LogisticFit.logit(weights, List.of("bias\t1", "verb\tgo"))).isNegative();
  }

  @Test
  void rareTraitsAreLeftOut() {
    List<Example> examples = examples();
    examples.add(new Example("b", List.of("bias\t1", "verb\tonce"), true));
    assertThat(FIT.fit(examples)).doesNotContainKey("verb\tonce");
  }

  @Test
  void sameExamplesGiveTheSameLines() {
    assertThat(LogisticFit.lines(FIT.fit(examples())))
        .isEqualTo(LogisticFit.lines(FIT.fit(examples())));
  }

  @Test
  void whatIsSettledStaysAndIsReckonedWith() {
    Map<String, Double> settled = LogisticFit.weights(List.of("# a remark", "verb\tsay\t9.5"));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new Example("a" + i, List.of("verb\tsay", "new\tyes"), true));
    }
    Map<String, Double> more = FIT.fit(examples, settled);
    assertThat(more).containsOnlyKeys("new\tyes");
    assertThat(more.get("new\tyes")).isLessThan(0.1);
  }
}
