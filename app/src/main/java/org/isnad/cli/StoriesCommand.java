package org.isnad.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.service.CorrectedStories;
import org.isnad.service.Stories;
import org.isnad.service.StoryView;
import org.isnad.service.json.StoryJson;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad stories}: which articles report one happening. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Groups the articles of the workspace by the happening they report.")
final class StoriesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      new Stories(open, Clock.systemUTC()).update();
      List<StoryView> stories = new ArrayList<>();
      CorrectedStories.of(open).forEach(stories::add);
      Listing.write(console, format.get(), stories, StoryJson::story, StoriesCommand::pretty);
    }
    return 0;
  }

  private static String pretty(StoryView s) {
    String days =
        s.first().map(f -> f.date().toString()).orElse("undated")
            + s.last()
                .filter(l -> !s.first().map(f -> f.date().equals(l.date())).orElse(true))
                .map(l -> " – " + l.date())
                .orElse("");
    int n = s.articles().size();
    return String.format(
        Locale.ROOT,
        "%s  %3d %s  %s  %s",
        s.id(),
        n,
        n == 1 ? "article " : "articles",
        days,
        s.title());
  }
}
