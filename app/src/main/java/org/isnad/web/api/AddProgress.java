package org.isnad.web.api;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.isnad.ingest.Rejection;
import org.isnad.service.Adding;
import org.isnad.service.json.Json;
import org.isnad.store.Workspace.Added;

/** Tells what becomes of each article. */
final class AddProgress implements Adding.Report {
  private final Answers.Lines lines;
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
  private final AtomicInteger rejected = new AtomicInteger();

  AddProgress(Answers.Lines lines) {
    this.lines = lines;
  }

  @Override
  public void added(String id, Added added) {
    counts.merge(added, 1, Integer::sum);
    line(j -> {
      j.field("article", id);
      j.field("outcome", added);
    });
  }

  /** Something is wrong with the whole of what was sent. */
  void fault(String message) {
    rejected.incrementAndGet();
    line(j -> j.field("rejected", message));
  }

  @Override
  public void rejected(Rejection rejection) {
    fault(rejection.message());
  }

  @Override
  public void warning(String message) {
    line(j -> j.field("warning", message));
  }

  @Override
  public void worked(int bytes) {}

  private void line(Consumer<Json> fields) {
    lines.write(j -> j.object(() -> fields.accept(j)));
    lines.flush();
  }

  void finish(int size) {
    line(j -> {
      for (Added a : Added.values()) {
        j.field(a.name().toLowerCase(Locale.ROOT), counts.getOrDefault(a, 0));
      }
      j.field("refused", rejected.get());
      j.field("articles", size);
    });
  }
}
