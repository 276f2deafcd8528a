package org.isnad.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The passing of time, which tests make pass at once. */
public interface Timer {
  /** That of the machine. */
  Timer SYSTEM =
      new Timer() {
        private final Clock clock = Clock.systemUTC();

        @Override
        public Instant now() {
          return clock.instant();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
          Thread.sleep(duration);
        }
      };

  Instant now();

  /** Waits so long. */
  void sleep(Duration duration) throws InterruptedException;
}
