package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

  /** Ten units stand in the second where the first has none, after its first hundred. */
  private static final Passage PASSAGE =
      new Passage(
          new Span(0, 200),
          new Span(1_000, 1_210),
          30,
          30,
          List.of(Change.of(new Span(100, 100), new Span(1_100, 1_110))));

  @Test
  void whatStandsBeforeAChange() {
    assertThat(PASSAGE.inSecond(new Span(20, 60))).isEqualTo(new Span(1_020, 1_060));
  }

  @Test
  void whatStandsBehindIsMoved() {
    assertThat(PASSAGE.inSecond(new Span(120, 200))).isEqualTo(new Span(1_130, 1_210));
  }

  @Test
  void whatReachesBeyondThePassageIsCut() {
    assertThat(PASSAGE.inSecond(new Span(150, 900)).end()).isEqualTo(1_210);
  }
}
