package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void handsOverInTheOrderOfSubmission() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> inOrder =
        new InOrder<>(4, 100, i -> 1, InOrderTest::slowWhenEven, results::add)) {
      IntStream.range(0, 2000).forEach(inOrder::submit);
    }
    assertThat(results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
  }

  private static int slowWhenEven(int i) {
    long sum = 0;
    for (int n = 0; n < (i % 2 == 0 ? 20_000 : 10); n++) {
      sum += Integer.toString(n).hashCode();
    }
    return sum == 42 ? -1 : i;
  }

  @Test
  void keepsNoMoreUnderWayThanItMay() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (InOrder<Integer, Integer> inOrder =
        new InOrder<>(2, 10, i -> 3, i -> i, r -> underWay.decrementAndGet())) {
      for (int i = 0; i < 500; i++) {
        inOrder.submit(i);
        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
      }
    }
    assertThat(most.get()).isLessThanOrEqualTo(10 / 3 + 1);
  }

  @Test
  void anItemHeavierThanAllRoomGoesAlone() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> inOrder =
        new InOrder<>(2, 10, i -> 1000, i -> i, results::add)) {
      inOrder.submit(1);
      inOrder.submit(2);
    }
    assertThat(results).containsExactly(1, 2);
  }

  @Test
  void aFailingSinkEndsTheRun() {
    CountDownLatch failed = new CountDownLatch(1);
    InOrder<Integer, Integer> inOrder =
        new InOrder<>(
            2,
            10,
            i -> 1,
            i -> i,
            r -> {
              failed.countDown();
              throw new IllegalStateException("full");
            });
    inOrder.submit(1);
    assertThatThrownBy(inOrder::close).isInstanceOf(IllegalStateException.class).hasMessage("full");
    assertThat(failed.getCount()).isZero();
  }
}
