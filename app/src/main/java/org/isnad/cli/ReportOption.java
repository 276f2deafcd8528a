package org.isnad.cli;

import picocli.CommandLine.Option;

/** How much is told of each article that comes in: an option of the commands that take some in. */
final class ReportOption {
  @Option(
      names = "--format",
      paramLabel = "pretty|jsonl",
      description = "jsonl tells what became of each article and visit (default: pretty).")
  private Format format = Format.PRETTY;

  Format format() {
    return format;
  }
}
