package org.isnad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.service.json.Json;
import org.isnad.store.StoredRejection;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad rejected}: what could not be used, and why. */
@Command(
    name = "rejected",
    mixinStandardHelpOptions = true,
    description = "Lists the inputs that were rejected, with their reasons.")
final class RejectedCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--original",
      paramLabel = "SHA256",
      description =
          "Writes the kept bytes of one of them instead; the fingerprint's beginning will do.")
  private Optional<String> original = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  RejectedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      return original.isPresent() ? write(open, original.get()) : list(open);
    }
  }

  private int write(Workspace open, String wanted) {
    Optional<byte[]> bytes =
        open.rejections().stream()
            .flatMap(r -> r.originalSha256().stream())
            .filter(sha -> sha.startsWith(wanted))
            .findFirst()
            .flatMap(open::original);
    bytes.ifPresentOrElse(
        console::out, () -> console.warn(wanted + ": no such bytes were rejected and kept"));
    return bytes.isPresent() ? 0 : 1;
  }

  private int list(Workspace open) {
    Listing.write(
        console, format.get(), open.rejections(), RejectedCommand::json, RejectedCommand::pretty);
    return 0;
  }

  private static void json(Json j, StoredRejection r) {
    j.object(() -> {
      j.field("time", r.time());
      j.field("origin", r.origin());
      j.field("reason", r.reason());
      j.field("original", r.originalSha256());
    });
  }

  private static String pretty(StoredRejection r) {
    return r.time().substring(0, Math.min(10, r.time().length()))
        + "  "
        + r.originalSha256().map(sha -> sha.substring(0, 12)).orElse("not kept    ")
        + "  "
        + r.origin()
        + ": "
        + r.reason();
  }
}
