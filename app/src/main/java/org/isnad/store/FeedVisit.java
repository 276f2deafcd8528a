package org.isnad.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of the last visit to a followed feed.
 *
 * @param result opaque here
 * @param reason why it failed
 * @param added number of articles that came of it, new versions among them
 */
public record FeedVisit(
    String url, Instant time, String result, Optional<String> reason, int added) {}
