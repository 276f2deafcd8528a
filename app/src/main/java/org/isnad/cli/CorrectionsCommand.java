package org.isnad.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.service.correct.Corrections;
import org.isnad.service.json.CorrectionJson;
import org.isnad.store.Correction;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad corrections}: what people corrected, and how it stands. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description =
        "Lists what people corrected in the browser: who, when, why, and whether it holds.")
final class CorrectionsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  CorrectionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      Listing.write(
          console,
          format.get(),
          new Corrections(open, Clock.systemUTC()).list(),
          CorrectionJson::write,
          CorrectionsCommand::pretty);
    }
    return 0;
  }

  private static String pretty(Corrections.Entry entry) {
    Correction c = entry.correction();
    return String.format(
        Locale.ROOT,
        "%3d  %-6s  %s  %s  %s  %s%s",
        c.number(),
        entry.state().name().toLowerCase(Locale.ROOT),
        c.time(),
        c.who(),
        c.kind(),
        c.why(),
        c.anchor().map(a -> "  (" + a.article() + ": «" + a.text() + "»)").orElse(""));
  }
}
