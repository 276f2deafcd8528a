package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: finds the command and exits with its status. */
@Command(
    name = "isnad",
    description = "Reads Arabic news and tells on whose word each thing stands.",
    mixinStandardHelpOptions = true,
    version = "isnad 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReadCommand.class,
      InspectCommand.class,
      ValuesCommand.class,
      TagCommand.class,
      DemoCommand.class,
      AddCommand.class,
      FollowCommand.class,
      StoriesCommand.class,
      StoryCommand.class,
      ReuseCommand.class,
      SearchCommand.class,
      ReindexCommand.class,
      ExportCommand.class,
      OpenCaseCommand.class,
      CheckCommand.class,
      CompareClaimsCommand.class,
      GazetteerCommand.class,
      VersionsCommand.class,
      RejectedCommand.class,
      RereadCommand.class,
      VerifyCustodyCommand.class,
      ServeCommand.class,
      AccountCommand.class,
      WarmUpCommand.class,
      CorrectionsCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /**
   * Runs one command line.
   *
   * @return the exit status: 0 done, 1 some inputs were rejected, 2 wrong use
   */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(), new Commands(console));
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
