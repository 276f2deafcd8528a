package org.isnad.cli;

import picocli.CommandLine.Option;

/** How an answer is written: an option of the commands that a program may read as well. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "pretty|json|jsonl",
      description = "How it is written; jsonl is an object a line (default: pretty).")
  private Format format = Format.PRETTY;

  Format get() {
    return format;
  }
}
