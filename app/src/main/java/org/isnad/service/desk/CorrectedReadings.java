package org.isnad.service.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.service.correct.Corrected;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;
import org.isnad.store.Workspace;

/** What was read in articles, with the corrections that hold; kept for the next who asks. */
final class CorrectedReadings {
  private static final long MOST_CHARACTERS = 3_000_000;
  private static final int LEAST_WEIGHT = 500;

  private final Workspace workspace;
  private final Supplier<Overlay> overlay;
  private final Cache<String, Corrected> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String k, Corrected c) -> LEAST_WEIGHT + c.reading().article().text().length())
          .build();

  /**
   * @param overlay gives the corrections that hold when it is asked
   */
  CorrectedReadings(Workspace workspace, Supplier<Overlay> overlay) {
    this.workspace = workspace;
    this.overlay = overlay;
  }

  /** Of the version of an article that the head tells of; empty once it is gone. */
  Optional<Corrected> of(ArticleHead head) {
    Overlay now = overlay.get();
    String stamp = head.stamp() + now.stamp(head.id());
    Corrected known = kept.getIfPresent(stamp);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Corrected> read =
        workspace
            .article(head.id())
            .filter(a -> a.version() == head.version())
            .map(a -> now.lay(a.reading()));
    read.ifPresent(r -> kept.put(stamp, r));
    return read;
  }
}
