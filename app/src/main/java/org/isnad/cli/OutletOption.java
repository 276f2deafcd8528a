package org.isnad.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose articles they are that do not say so: an option of the commands that read articles. */
final class OutletOption {
  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published articles that do not say so.")
  private Optional<String> outlet = Optional.empty();

  Optional<String> get() {
    return outlet;
  }
}
