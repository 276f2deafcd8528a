package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it speaks through. */
final class Commands implements IFactory {
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(console));
    }
    if (type == DemoCommand.class) {
      return type.cast(new DemoCommand(console));
    }
    if (type == InspectCommand.class) {
      return type.cast(new InspectCommand(console));
    }
    if (type == ValuesCommand.class) {
      return type.cast(new ValuesCommand(console));
    }
    if (type == AddCommand.class) {
      return type.cast(new AddCommand(console));
    }
    if (type == StoriesCommand.class) {
      return type.cast(new StoriesCommand(console));
    }
    if (type == StoryCommand.class) {
      return type.cast(new StoryCommand(console));
    }
    if (type == GazetteerCommand.class) {
      return type.cast(new GazetteerCommand(console));
    }
    if (type == ReuseCommand.class) {
      return type.cast(new ReuseCommand(console));
    }
    if (type == FollowCommand.class) {
      return type.cast(new FollowCommand(console));
    }
    if (type == VersionsCommand.class) {
      return type.cast(new VersionsCommand(console));
    }
    if (type == RejectedCommand.class) {
      return type.cast(new RejectedCommand(console));
    }
    if (type == RereadCommand.class) {
      return type.cast(new RereadCommand(console));
    }
    if (type == VerifyCustodyCommand.class) {
      return type.cast(new VerifyCustodyCommand(console));
    }
    if (type == ServeCommand.class) {
      return type.cast(new ServeCommand(console));
    }
    if (type == AccountCommand.class) {
      return type.cast(new AccountCommand(console));
    }
    if (type == SearchCommand.class) {
      return type.cast(new SearchCommand(console));
    }
    if (type == ExportCommand.class) {
      return type.cast(new ExportCommand(console));
    }
    if (type == OpenCaseCommand.class) {
      return type.cast(new OpenCaseCommand(console));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(console));
    }
    if (type == CompareClaimsCommand.class) {
      return type.cast(new CompareClaimsCommand(console));
    }
    if (type == ReindexCommand.class) {
      return type.cast(new ReindexCommand(console));
    }
    if (type == CorrectionsCommand.class) {
      return type.cast(new CorrectionsCommand(console));
    }
    if (type == WarmUpCommand.class) {
      return type.cast(new WarmUpCommand(console));
    }
    if (type == TagCommand.class) {
      return type.cast(new TagCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
