package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.lexicon.Lexicon;
import org.isnad.reading.Reader;
import org.isnad.service.Checking;
import org.isnad.service.FeedRounds;
import org.isnad.service.Once;
import org.isnad.service.Searching;
import org.isnad.service.desk.Desk;
import org.isnad.store.Workspace;
import org.isnad.web.WebServer;
import org.isnad.web.http.Assets;
import org.isnad.web.http.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad serve}: the workspace in the browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the workspace in the browser and answers other programs, until stopped.")
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8480;
  private static final String LOOPBACK = "127.0.0.1";

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 takes any free port (default: 8480).")
  private int port = USUAL_PORT;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Which address to listen at (default: 127.0.0.1, this machine alone).")
  private String bind = LOOPBACK;

  @Option(
      names = "--lang",
      paramLabel = "ar|en",
      description = "Language of the pages for those who have not chosen one (default: ar).")
  private String language = "ar";

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = IntervalConverter.class,
      description =
          "Visits the followed feeds as well, with so much time between two rounds: 15m, 2h, 1d (at"
              + " least 1m; without it they are visited when a page asks for it).")
  private Optional<Duration> every = Optional.empty();

  @Mixin private NetworkOption network = new NetworkOption();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Workspace open = workspace.open()) {
      Once<Lexicon> lexicon = Once.of(Lexicon::load);
      Once<Searching> searching =
          Once.of(() -> Searching.open(open, workspace.folder(), lexicon.get()));
      Once<Reader> reader = Once.of(knowledge::reader);
      Once<Fetcher> fetcher = Once.of(network::fetcher);
      try (Desk desk = new Desk(open, workspace.folder(), lexicon, Clock.systemUTC());
          FeedRounds feeds = new FeedRounds(open, reader, fetcher, Clock.systemUTC());
          WebServer server =
              WebServer.start(
                  new Site(
                      open,
                      workspace.folder(),
                      desk,
                      reader,
                      Clock.systemUTC(),
                      new Assets(),
                      language,
                      searching,
                      lexicon,
                      Once.of(() -> Checking.of(open, searching.get(), lexicon.get())),
                      feeds,
                      fetcher),
                  bind,
                  port)) {
        console.out((server.address() + "\n").getBytes(UTF_8));
        console.flush();
        every.ifPresent(feeds::visitEvery);
        // What the first visitors will ask for is loaded before they do.
        Thread.ofPlatform().daemon().name("warm-up").start(() -> warmUp(reader, searching));
        awaitEnd();
      } finally {
        searching.ifMade(Searching::close);
      }
    }
    return 0;
  }

  private static void warmUp(Once<Reader> reader, Once<Searching> searching) {
    searching.get().follow();
    reader.get();
  }

  private static void awaitEnd() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(asked::countDown));
    asked.await();
  }
}
