package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.isnad.service.Rereading;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reread}: brings readings up to date after the program has changed. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = "Reads again the kept articles that an older version of the program read.")
final class RereadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  RereadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      int read = Rereading.run(open, knowledge.reader());
      console.out(("read again: " + read + "\n").getBytes(UTF_8));
    }
    return 0;
  }
}
