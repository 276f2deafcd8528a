package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.service.Custody;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad verify-custody}: proves that the originals are as they were received. */
@Command(
    name = "verify-custody",
    mixinStandardHelpOptions = true,
    description = "Checks the log of custody and every original against its fingerprint.")
final class VerifyCustodyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  VerifyCustodyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      List<String> faults = Custody.faults(open);
      faults.forEach(console::warn);
      String result =
          faults.isEmpty()
              ? "the log of custody is whole: %d entries, %d articles%n"
              : "the log of custody is broken: %d entries, %d articles%n";
      console.out(
          String.format(Locale.ROOT, result, open.custody().size(), open.size()).getBytes(UTF_8));
      return faults.isEmpty() ? 0 : 1;
    }
  }
}
