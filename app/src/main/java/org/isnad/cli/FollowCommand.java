package org.isnad.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.fetch.Timer;
import org.isnad.reading.Reader;
import org.isnad.service.Adding;
import org.isnad.service.Defaults;
import org.isnad.service.Following;
import org.isnad.store.FeedState;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad follow}: adds what feeds publish, as they publish it. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    description = "Looks at feeds again and again and keeps what is new in the workspace.")
final class FollowCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "FEED",
      description = "Addresses of RSS or Atom feeds (default: those followed before).")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = IntervalConverter.class,
      description = "Time between two visits: 90s, 15m, 2h, 1d (default: 15m, at least 1m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Looks at each feed once and ends.")
  private boolean once;

  @Mixin private OutletOption outlet = new OutletOption();

  @Mixin private ReportOption told = new ReportOption();

  @Mixin private NetworkOption network = new NetworkOption();

  @Mixin private SitesOption sites = new SitesOption();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  FollowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Workspace open = workspace.open()) {
      List<String> all = feeds.isEmpty() ? followed(open) : feeds;
      if (all.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "no feed is followed yet; give the address of one");
      }
      return follow(open, all);
    }
  }

  private static List<String> followed(Workspace open) {
    return open.feeds().stream().map(FeedState::url).toList();
  }

  private int follow(Workspace open, List<String> all) throws InterruptedException {
    Reader reader = knowledge.reader();
    ArticleParser parser = sites.parser();
    Defaults defaults = new Defaults(outlet.get(), Optional.empty());
    FollowReport report = new FollowReport(console, told.format(), open::size);
    Following following =
        new Following(
            open,
            r -> new Adding(open, reader, parser, Clock.systemUTC(), defaults, r),
            network.fetcher(),
            Timer.SYSTEM,
            every,
            report);
    if (!once) {
      following.forever(all);
    }
    return following.once(all) && !report.rejectedAny() ? 0 : 1;
  }
}
