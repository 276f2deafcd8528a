package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.isnad.corpus.version.Edit;
import org.isnad.ingest.Rejection;
import org.isnad.service.Following;
import org.isnad.service.Visit;
import org.isnad.service.json.Json;
import org.isnad.store.Workspace.Added;

/** Tells what became of followed feeds and their articles, a line a visit. */
final class FollowReport implements Following.Report {
  private final Console console;
  private final Format format;
  private final IntSupplier size;
  private AddReport adding;
  private boolean rejectedAny;

  FollowReport(Console console, Format format, IntSupplier size) {
    this.console = console;
    this.format = format;
    this.size = size;
    this.adding = AddReport.silent(console, format);
  }

  boolean rejectedAny() {
    return rejectedAny;
  }

  @Override
  public void added(String id, Added added) {
    adding.added(id, added);
  }

  @Override
  public void changed(String id, List<Edit> edits) {
    adding.changed(id, edits);
  }

  @Override
  public void rejected(Rejection rejection) {
    rejectedAny = true;
    adding.rejected(rejection);
  }

  @Override
  public void warning(String message) {
    adding.warning(message);
  }

  @Override
  public void worked(int bytes) {
    // How long a visit takes is up to the servers: there is nothing to measure it by.
  }

  @Override
  public void visited(String feed, Visit visit) {
    switch (format) {
      case PRETTY -> console.out((feed + ": " + text(visit) + "\n").getBytes(UTF_8));
      case JSON, JSONL -> {
        console.out(
            Json.bytes(
                false,
                j ->
                    j.object(() -> {
                      j.field("feed", feed);
                      j.field("result", visit.result());
                      j.field("reason", visit.reason());
                      j.field("next", visit.next().toString());
                    })));
        console.out(new byte[] {'\n'});
      }
    }
    console.flush();
    adding = AddReport.silent(console, format);
  }

  private String text(Visit visit) {
    String next = " (next at " + visit.next().truncatedTo(ChronoUnit.SECONDS) + ")";
    return switch (visit.result()) {
      case TAKEN ->
          String.format(
              Locale.ROOT, "%s; the workspace holds %d articles", adding.sum(), size.getAsInt());
      case UNCHANGED -> "nothing new";
      case WAITING -> "left alone for now" + next;
      case FAILED -> visit.reason().orElse("failed") + next;
    };
  }
}
