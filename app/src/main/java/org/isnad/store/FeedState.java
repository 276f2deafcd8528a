package org.isnad.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered of a followed feed from one visit to the next.
 *
 * @param url as the user named it
 * @param etag mark of the content that the server gave last
 * @param lastModified when the server says it changed last, as the server wrote it
 * @param notBefore when it may be asked again at the earliest
 * @param failures visits in a row that failed
 * @param items fingerprints of the items that were dealt with, those of the last visit alone
 */
public record FeedState(
    String url,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Instant> notBefore,
    int failures,
    Set<String> items) {
  public FeedState {
    items = Set.copyOf(items);
  }

  /** That of a feed never visited. */
  public static FeedState unknown(String url) {
    return new FeedState(url, Optional.empty(), Optional.empty(), Optional.empty(), 0, Set.of());
  }
}
