package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.lexicon.Lexicon;
import org.isnad.reading.Reader;
import org.isnad.service.Checking;
import org.isnad.service.FeedRounds;
import org.isnad.service.Once;
import org.isnad.service.Searching;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.web.WebServer;
import org.isnad.web.http.Assets;
import org.isnad.web.http.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code isnad warm-up}: does once what users do, reading and browsing, so that the start-up cache
 * which is made of this run knows the classes of both. For the build alone.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Reads articles and shows them in a server that ends at once.")
final class WarmUpCommand implements Callable<Integer> {

  /**
   * After so many readings nearly all that runs often was met often enough for the optimising
   * compiler, and the cache keeps what it learnt: a long run then need not learn it anew.
   */
  private static final int ROUNDS = 50;

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles.")
  private List<String> files = List.of();

  WarmUpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> read = new ArrayList<>(List.of("read", "--published", "2026-01-15"));
    read.addAll(files);
    int status = Main.run(console, read.toArray(String[]::new));
    train();
    Path folder = Files.createTempDirectory("isnad-warm-up");
    try {
      List<String> add = new ArrayList<>(List.of("add", "--workspace", folder.toString()));
      add.addAll(files);
      Main.run(console, add.toArray(String[]::new));
      serve(folder);
    } finally {
      delete(folder);
    }
    return status;
  }

  /** Reads the articles again and again, as a run over thousands of them does. */
  private void train() {
    List<String> many = new ArrayList<>(List.of("read", "--format", "jsonl"));
    for (int round = 0; round < ROUNDS; round++) {
      many.addAll(files);
    }
    Console silent =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            console.terminal());
    Main.run(silent, many.toArray(String[]::new));
  }

  private static Fetcher noFetcher() {
    throw new IllegalStateException("nothing is fetched here");
  }

  private static void serve(Path folder) {
    Once<Lexicon> lexicon = Once.of(Lexicon::load);
    Once<Reader> reader = Once.of(Reader::standard);
    try (Workspace open = SqliteWorkspace.open(folder);
        Searching searching = Searching.open(open, folder, lexicon.get());
        Desk desk = new Desk(open, folder, lexicon, Clock.systemUTC());
        FeedRounds feeds =
            new FeedRounds(open, reader, WarmUpCommand::noFetcher, Clock.systemUTC());
        WebServer server =
            WebServer.start(
                new Site(
                    open,
                    folder,
                    desk,
                    reader,
                    Clock.systemUTC(),
                    new Assets(),
                    "ar",
                    () -> searching,
                    lexicon,
                    () -> Checking.of(open, searching, lexicon.get()),
                    feeds,
                    WarmUpCommand::noFetcher),
                "127.0.0.1",
                0)) {
      desk.awaitAll();
      searching.catchUp(n -> {});
      get(server.address() + "/");
      get(server.address() + "/api/stories");
      get(server.address() + "/api/openapi.json");
      get(server.address() + "/api/search?q=%D8%AD%D9%84%D8%A8");
      Portion<StoryCard> stories = desk.stories(StoryFilter.ALL, Optional.empty(), 1);
      for (StoryCard story : stories.items()) {
        get(server.address() + "/story/" + story.story().id());
        get(server.address() + "/article/" + story.story().articles().getFirst());
      }
    }
  }

  /** What a page answers does not matter here. */
  private static void get(String url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
        try (InputStream in = connection.getInputStream()) {
          in.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
