package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  @Test
  void theShortestHolderWins() {
    SpanIndex index = SpanIndex.of(List.of(new Span(0, 100), new Span(10, 20), new Span(15, 60)));
    assertThat(index.innermost(12)).isEqualTo(1);
    assertThat(index.innermost(30)).isEqualTo(2);
    assertThat(index.innermost(new Span(18, 25))).isEqualTo(2);
    assertThat(index.innermost(99)).isEqualTo(0);
    assertThat(index.innermost(100)).isEqualTo(-1);
  }

  @Test
  void anEmptyIndexHoldsNothing() {
    assertThat(SpanIndex.of(List.of()).innermost(3)).isEqualTo(-1);
  }

  @Test
  void agreesWithLookingAtEverySpan() {
    Random random = new Random(11);
    for (int n = 0; n < 200; n++) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        int begin = random.nextInt(40);
        spans.add(new Span(begin, begin + 1 + random.nextInt(20)));
      }
      SpanIndex index = SpanIndex.of(spans);
      for (int at = 0; at < 62; at++) {
        assertThat(index.innermost(at)).isEqualTo(shortest(spans, at));
      }
    }
  }

  private static int shortest(List<Span> spans, int at) {
    int best = -1;
    for (int i = 0; i < spans.size(); i++) {
      boolean shorter = best < 0 || spans.get(i).length() < spans.get(best).length();
      if (spans.get(i).contains(at) && shorter) {
        best = i;
      }
    }
    return best;
  }
}
