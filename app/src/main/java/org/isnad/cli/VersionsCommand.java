package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.corpus.version.Edit;
import org.isnad.corpus.version.WordDiff;
import org.isnad.model.PublicationTime;
import org.isnad.service.json.Json;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad versions}: what an outlet changed in an article after publishing it. */
@Command(
    name = "versions",
    mixinStandardHelpOptions = true,
    description = "Shows the versions of an article and the words that changed between them.")
final class VersionsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ARTICLE", description = "The article's id in the workspace.")
  private String id = "";

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  /** A version and what leads to it from the one before. */
  private record Step(StoredArticle version, Optional<List<Edit>> edits) {}

  VersionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      List<StoredArticle> versions = open.versions(id);
      if (versions.isEmpty()) {
        console.warn(id + ": the workspace holds no such article");
        return 1;
      }
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < versions.size(); i++) {
        steps.add(
            new Step(
                versions.get(i),
                i == 0
                    ? Optional.empty()
                    : Optional.of(WordDiff.between(text(versions, i - 1), text(versions, i)))));
      }
      Listing.write(console, format.get(), steps, VersionsCommand::json, VersionsCommand::pretty);
    }
    return 0;
  }

  private static String text(List<StoredArticle> versions, int i) {
    return versions.get(i).article().text();
  }

  private static void json(Json j, Step step) {
    j.object(() -> {
      j.field("version", step.version().version());
      j.field("sha256", step.version().originalSha256());
      j.field("title", step.version().article().title());
      j.field("published", step.version().article().published().map(PublicationTime::toString));
      j.array("edits", step.edits().orElse(List.of()), VersionsCommand::edit);
    });
  }

  private static void edit(Json j, Edit edit) {
    j.object(() -> {
      j.words("removed", edit.removed());
      j.words("inserted", edit.inserted());
    });
  }

  private static String pretty(Step step) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "version %d  %s  %s",
                step.version().version(),
                step.version().originalSha256().substring(0, 12),
                step.version().article().title().orElse("")));
    step.edits().ifPresent(edits -> text.append(DiffText.of(edits, edits.size())));
    return text.toString();
  }
}
