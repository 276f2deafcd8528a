package org.isnad.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.search.Hit;
import org.isnad.service.correct.Corrected;
import org.isnad.service.correct.Mark;
import org.isnad.service.correct.Overlay;
import org.isnad.store.Workspace;

/** Which hits of a search are as people corrected them. */
public final class HitMarks {
  private final Workspace workspace;
  private final Overlay overlay;
  private final Set<String> mergedNames;
  private final Map<String, Optional<Corrected>> readings = new HashMap<>();
  private final Map<Hit, Mark> marks = new HashMap<>();

  private HitMarks(Workspace workspace) {
    this.workspace = workspace;
    this.overlay = Overlay.of(workspace);
    this.mergedNames = overlay.mergedNames();
  }

  /** Looks the hits' corrections up. */
  public static HitMarks of(Workspace workspace, List<Hit> hits) {
    HitMarks found = new HitMarks(workspace);
    hits.forEach(h -> found.find(h).ifPresent(m -> found.marks.put(h, m)));
    return found;
  }

  /** The correction that the hit owes its present form to. */
  public Optional<Mark> of(Hit hit) {
    return Optional.ofNullable(marks.get(hit));
  }

  private Optional<Mark> find(Hit hit) {
    return switch (hit) {
      case Hit.OfStatement s -> mark(s.source().article(), s.id(), s.word());
      case Hit.OfFigure f ->
          mark(f.source().article(), f.id(), f.word())
              .or(() -> f.statement().flatMap(s -> mark(f.source().article(), s, f.word())));
      case Hit.OfArticle a -> Optional.empty();
      case Hit.OfName n -> Optional.empty();
    };
  }

  /** Readings are only looked into where a correction may be in them. */
  private Optional<Mark> mark(String article, String datum, Hit.OnWordOf word) {
    boolean merged = word.speaker().map(mergedNames::contains).orElse(false);
    return overlay.touches(article) || merged
        ? reading(article).flatMap(r -> r.mark(datum))
        : Optional.empty();
  }

  private Optional<Corrected> reading(String article) {
    return readings.computeIfAbsent(
        article, id -> workspace.article(id).map(a -> overlay.lay(a.reading())));
  }
}
