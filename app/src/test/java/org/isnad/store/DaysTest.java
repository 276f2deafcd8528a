package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DaysTest {

  private static List<Days> around(int reach, Long... days) {
    return Days.around(new TreeSet<>(Set.of(days)), reach);
  }

  @Test
  void noDaysHaveNoStretch() {
    assertThat(around(3)).isEmpty();
  }

  @Test
  void stretchesThatTouchAreOne() {
    assertThat(around(2, 10L, 13L, 15L)).containsExactly(new Days(8, 17));
    assertThat(around(2, 10L, 15L)).containsExactly(new Days(8, 17));
    assertThat(around(2, 10L, 16L)).containsExactly(new Days(8, 12), new Days(14, 18));
  }

  @Test
  void undatedArticlesAreTakenForRecent() {
    Waiting waiting = new Waiting(1, new TreeSet<>(), true, java.util.Optional.of(20L));
    assertThat(waiting.around(1)).containsExactly(new Days(19, 21));
  }
}
