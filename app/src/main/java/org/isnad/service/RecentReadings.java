package org.isnad.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Reading;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/** Readings by article, of which those that were asked for lately are at hand. Not thread-safe. */
final class RecentReadings implements Function<String, Optional<Reading>> {
  private static final int KEPT = 1_000;

  private final Workspace workspace;
  private final Map<String, Reading> kept = new LinkedHashMap<>();

  RecentReadings(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Optional<Reading> apply(String article) {
    Optional<Reading> known = Optional.ofNullable(kept.remove(article));
    Optional<Reading> reading =
        known.isPresent() ? known : workspace.article(article).map(StoredArticle::reading);
    reading.ifPresent(r -> kept.put(article, r));
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return reading;
  }
}
