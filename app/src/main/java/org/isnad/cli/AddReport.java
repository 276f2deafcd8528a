package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.corpus.version.Edit;
import org.isnad.ingest.Rejection;
import org.isnad.service.Adding;
import org.isnad.service.json.Json;
import org.isnad.store.Workspace.Added;

/** Tells what became of the articles handed to {@code isnad add}. */
final class AddReport implements Adding.Report {
  private static final int CHANGES_SHOWN = 3;

  private final Console console;
  private final Format format;
  private final Progress progress;
  private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
  private int rejected;

  AddReport(Console console, Format format, Progress progress) {
    this.console = console;
    this.format = format;
    this.progress = progress;
  }

  /** One without a bar, for work whose size nobody knows. */
  static AddReport silent(Console console, Format format) {
    return new AddReport(console, format, Progress.none());
  }

  @Override
  public void added(String id, Added added) {
    counts.merge(added, 1, Integer::sum);
    switch (format) {
      case JSON, JSONL ->
          line(
              Json.bytes(
                  false,
                  j ->
                      j.object(() -> {
                        j.field("article", id);
                        j.field("outcome", added);
                      })));
      case PRETTY -> {
        // New versions are shown with what changed in them, the rest is counted.
      }
    }
  }

  @Override
  public void changed(String id, List<Edit> edits) {
    if (format == Format.PRETTY) {
      line(("new version: " + id + DiffText.of(edits, CHANGES_SHOWN)).getBytes(UTF_8));
    }
  }

  @Override
  public void rejected(Rejection rejection) {
    rejected++;
    console.warn(rejection.message());
  }

  @Override
  public void warning(String message) {
    console.warn(message);
  }

  @Override
  public void worked(int bytes) {
    progress.add(bytes);
  }

  /**
   * Sums up.
   *
   * @param size articles in the workspace
   * @return the exit status
   */
  int finish(int size) {
    if (format == Format.PRETTY) {
      String text = String.format(Locale.ROOT, "%s; the workspace holds %d articles", sum(), size);
      line(text.getBytes(UTF_8));
    }
    return rejected > 0 ? 1 : 0;
  }

  /** What became of all so far. */
  String sum() {
    return String.format(
        Locale.ROOT,
        "added %d, already known %d, new versions %d, rejected %d",
        count(Added.ADDED),
        count(Added.KNOWN),
        count(Added.NEW_VERSION),
        rejected);
  }

  private int count(Added added) {
    return counts.getOrDefault(added, 0);
  }

  private void line(byte[] bytes) {
    console.out(bytes);
    console.out(new byte[] {'\n'});
  }
}
