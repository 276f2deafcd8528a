package org.isnad.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes at once when slept, and not otherwise; ends the work after so many sleeps. */
public final class FakeTimer implements Timer {
  public static final Instant START = Instant.parse("2024-05-01T10:00:00Z");

  private final List<Duration> sleeps = new ArrayList<>();
  private final int most;
  private Instant now = START;

  public FakeTimer(int most) {
    this.most = most;
  }

  public List<Duration> sleeps() {
    return sleeps;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (sleeps.size() == most) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    now = now.plus(duration);
  }
}
