package org.isnad.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands, each with the console that it speaks through. */
final class Commands {

  /** In the order in which the help lists them. */
  static final List<String> NAMES =
      List.of(
          "read",
          "inspect",
          "values",
          "tag",
          "demo",
          "add",
          "follow",
          "stories",
          "story",
          "reuse",
          "search",
          "reindex",
          "export",
          "open-case",
          "check",
          "compare-claims",
          "gazetteer",
          "versions",
          "rejected",
          "reread",
          "verify-custody",
          "serve",
          "account",
          "warm-up",
          "corrections");

  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  /**
   * Adds the command that the arguments call, or every one where they call none: the start of any
   * command would wait until all of them are described.
   */
  void addTo(CommandLine line, String... args) {
    List<String> called = args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    called.forEach(name -> line.addSubcommand(name, create(name)));
  }

  private Object create(String name) {
    return switch (name) {
      case "read" -> new ReadCommand(console);
      case "inspect" -> new InspectCommand(console);
      case "values" -> new ValuesCommand(console);
      case "tag" -> new TagCommand(console);
      case "demo" -> new DemoCommand(console);
      case "add" -> new AddCommand(console);
      case "follow" -> new FollowCommand(console);
      case "stories" -> new StoriesCommand(console);
      case "story" -> new StoryCommand(console);
      case "reuse" -> new ReuseCommand(console);
      case "search" -> new SearchCommand(console);
      case "reindex" -> new ReindexCommand(console);
      case "export" -> new ExportCommand(console);
      case "open-case" -> new OpenCaseCommand(console);
      case "check" -> new CheckCommand(console);
      case "compare-claims" -> new CompareClaimsCommand(console);
      case "gazetteer" -> new GazetteerCommand(console);
      case "versions" -> new VersionsCommand(console);
      case "rejected" -> new RejectedCommand(console);
      case "reread" -> new RereadCommand(console);
      case "verify-custody" -> new VerifyCustodyCommand(console);
      case "serve" -> new ServeCommand(console);
      case "account" -> new AccountCommand(console);
      case "warm-up" -> new WarmUpCommand(console);
      case "corrections" -> new CorrectionsCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
