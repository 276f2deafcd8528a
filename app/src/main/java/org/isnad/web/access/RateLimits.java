package org.isnad.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.isnad.web.http.Problem;

/** How often one may try to sign in, and ask for what is costly. */
final class RateLimits {
  private static final int SIGN_INS = 10;
  private static final int SIGN_INS_FROM_ONE_PLACE = 40;
  private static final Duration SIGN_IN_TIME = Duration.ofMinutes(5);
  private static final int COSTLY = 120;
  private static final Duration COSTLY_TIME = Duration.ofMinutes(1);
  private static final int MOST = 50_000;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofHours(1)).build();

  /** Counts a try to sign in, by where it comes from and by whose name is used. */
  void signIn(String address, String name) {
    take("from " + address, SIGN_INS_FROM_ONE_PLACE, SIGN_IN_TIME);
    take("name " + name, SIGN_INS, SIGN_IN_TIME);
  }

  /** Counts a costly call. */
  void costly(String who) {
    take("costly " + who, COSTLY, COSTLY_TIME);
  }

  private void take(String key, int most, Duration time) {
    Bucket bucket =
        buckets.get(
            key,
            k -> Bucket.builder().addLimit(l -> l.capacity(most).refillGreedy(most, time)).build());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
      throw Problem.tooOften(seconds);
    }
  }
}
