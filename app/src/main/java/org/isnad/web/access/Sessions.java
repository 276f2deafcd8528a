package org.isnad.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/** Who is signed in. They end with the process, two hours after their last use, or at sign-out. */
final class Sessions {
  private static final Duration IDLE = Duration.ofHours(2);
  private static final int MOST = 10_000;

  /**
   * @param token to be sent back with whatever changes something
   */
  record Session(String name, String token) {}

  private final Cache<String, Session> sessions =
      Caffeine.newBuilder().expireAfterAccess(IDLE).maximumSize(MOST).build();

  /** The id of a new session. */
  String begin(String name) {
    String id = Tokens.fresh();
    sessions.put(id, new Session(name, Tokens.fresh()));
    return id;
  }

  Optional<Session> find(String id) {
    return Optional.ofNullable(sessions.getIfPresent(id));
  }

  void end(String id) {
    sessions.invalidate(id);
  }
}
