package org.isnad.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Copies;
import org.isnad.service.json.ReuseJson;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reuse}: which articles share copied text, and where. */
@Command(
    name = "reuse",
    mixinStandardHelpOptions = true,
    description = "Finds all pairs of articles in the workspace that share copied text.")
final class ReuseCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  ReuseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      Listing.write(
          console,
          format.get(),
          Copies.among(open, Lexicon.load()),
          ReuseJson::write,
          ReuseCommand::pretty);
    }
    return 0;
  }

  private static String pretty(Reuse r) {
    return String.format(
        Locale.ROOT,
        "%-7s %3.0f %%  %s — %s  (%d passages)",
        r.label().name().toLowerCase(Locale.ROOT),
        100 * r.score(),
        r.a(),
        r.b(),
        r.passages().size());
  }
}
