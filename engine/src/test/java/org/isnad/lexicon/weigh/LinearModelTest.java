package org.isnad.lexicon.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

  private static final LinearModel MODEL =
      LinearModel.of(List.of("# remark", "bias\t1\t-1.5", "word\tقال\t2", "pair\tقال+ان\t0.25"));

  @Test
  void addsTheWeightsOfTraitsThatHold() {
    LinearModel.Sum sum = MODEL.sum();
    sum.add("bias", true);
    sum.add("word", "قال");
    sum.add("pair", "قال", "ان");
    assertThat(sum.value()).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void unknownTraitsCountNothing() {
    LinearModel.Sum sum = MODEL.sum();
    sum.add("word", "كتب");
    sum.add("bias", false);
    sum.add("pair", "ان", "قال");
    assertThat(sum.value()).isZero();
  }

  @Test
  void clearBeginsAnew() {
    LinearModel.Sum sum = MODEL.sum();
    sum.add("bias", true);
    assertThat(sum.clear().value()).isZero();
  }

  @Test
  void brokenLineIsNamed() {
    assertThatThrownBy(() -> LinearModel.of(List.of("bias\t1\t1", "word\tقال")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> LinearModel.of(List.of("word\tقال\tmany")))
        .hasMessageContaining("many");
  }
}
