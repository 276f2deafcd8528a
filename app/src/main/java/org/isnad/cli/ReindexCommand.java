package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Searching;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reindex}: makes the index of the workspace again. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Makes the index for searching again from the articles of the workspace.")
final class ReindexCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open();
        Searching searching = Searching.open(open, workspace.folder(), Lexicon.load())) {
      int articles = searching.rebuild(n -> {});
      console.out(("indexed: " + articles + " articles\n").getBytes(UTF_8));
      return 0;
    } catch (IllegalStateException e) {
      console.warn(e.getMessage() + "; stop it first, or let it keep the index");
      return 1;
    }
  }
}
