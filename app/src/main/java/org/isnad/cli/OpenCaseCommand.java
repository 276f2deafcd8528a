package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.service.OpeningCase;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad open-case}: takes in the articles of a case file. */
@Command(
    name = "open-case",
    mixinStandardHelpOptions = true,
    description =
        "Verifies a case file (isnad export --as casefile) and takes its articles into the"
            + " workspace.")
final class OpenCaseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", description = "The case file: a folder or a zip archive.")
  private Path path = Path.of("");

  @Mixin private ReportOption told = new ReportOption();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  OpenCaseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      AddReport report = AddReport.silent(console, told.format());
      List<String> faults =
          new OpeningCase(open, workspace.folder(), knowledge.reader(), Clock.systemUTC(), report)
              .run(path);
      if (!faults.isEmpty()) {
        faults.forEach(console::warn);
        console.warn(path + " is not whole; nothing of it was taken in");
        return 1;
      }
      return report.finish(open.size());
    } catch (IOException e) {
      console.warn(path + " cannot be read as a case file: " + e.getMessage());
      return 1;
    }
  }
}
