package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: finds the command and exits with its status. */
@Command(
    name = "isnad",
    description = "Reads Arabic news and tells on whose word each thing stands.",
    mixinStandardHelpOptions = true,
    version = "isnad 0.1.0",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  Main() {}

  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /**
   * Runs one command line.
   *
   * @return the exit status: 0 done, 1 some inputs were rejected, 2 wrong use
   */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main());
    new Commands(console).addTo(line, args);
    line.setErr(console.errWriter());
    line.setOut(console.outWriter());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, l, r) -> console.fail(e));
    int status = args.length == 0 ? usage(line) : line.execute(args);
    console.flush();
    return status;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return CommandLine.ExitCode.USAGE;
  }
}
