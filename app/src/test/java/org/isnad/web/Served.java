package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.fetch.Destinations;
import org.isnad.ingest.fetch.FetchLimits;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Resolver;
import org.isnad.ingest.fetch.SocketHttp;
import org.isnad.ingest.fetch.Timer;
import org.isnad.lexicon.Lexicon;
import org.isnad.reading.Reader;
import org.isnad.service.Adding;
import org.isnad.service.Checking;
import org.isnad.service.Defaults;
import org.isnad.service.FeedRounds;
import org.isnad.service.Once;
import org.isnad.service.Searching;
import org.isnad.service.Stories;
import org.isnad.service.desk.Desk;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.web.http.Assets;
import org.isnad.web.http.Site;

/** A server over the articles that come with the program, and what it answers. */
public final class Served implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-01T10:00:00Z"), ZoneOffset.UTC);
  static final Reader READER = Reader.standard();
  private static final Once<Lexicon> LEXICON = Once.of(Lexicon::load);

  private final Workspace workspace;
  private final Desk desk;
  private final FeedRounds feeds;
  private final WebServer server;
  private final Once<Searching> searching;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private Served(Path folder, String host) {
    workspace = SqliteWorkspace.open(folder);
    if (workspace.size() == 0) {
      fill(workspace);
    }
    desk = new Desk(workspace, folder, LEXICON, CLOCK);
    searching = Once.of(() -> Searching.open(workspace, folder, LEXICON.get()));
    feeds = new FeedRounds(workspace, () -> READER, Served::fetcher, CLOCK);
    server =
        WebServer.start(
            new Site(
                workspace,
                folder,
                desk,
                () -> READER,
                CLOCK,
                new Assets(),
                "en",
                () -> searchable(),
                LEXICON,
                Once.of(() -> Checking.of(workspace, searchable(), LEXICON.get())),
                feeds,
                Served::fetcher),
            host,
            0);
    desk.awaitAll();
  }

  /** Tests name addresses of this machine alone, and it refuses those. */
  private static Fetcher fetcher() {
    FetchLimits limits = FetchLimits.STANDARD;
    return new Fetcher(
        new SocketHttp(new Destinations(Resolver.SYSTEM, false), limits), limits, Timer.SYSTEM);
  }

  /** Serves a workspace in this folder to this machine. */
  public static Served open(Path folder) {
    return new Served(folder, "127.0.0.1");
  }

  static Served open(Path folder, String host) {
    return new Served(folder, host);
  }

  private Searching searchable() {
    searching.get().catchUp(n -> {});
    return searching.get();
  }

  /** The workspace of the bundled articles. */
  static void fill(Workspace workspace) {
    InputStream bundled = Served.class.getResourceAsStream("/org/isnad/articles/articles.jsonl");
    if (bundled == null) {
      throw new IllegalStateException("the bundled articles are missing");
    }
    fill(workspace, bundled);
  }

  /**
   * Adds articles and groups them into stories.
   *
   * @param articles an article a line, as JSON
   */
  public static void fill(Workspace workspace, InputStream articles) {
    Adding.Report silent =
        new Adding.Report() {
          @Override
          public void added(String id, Workspace.Added added) {}

          @Override
          public void rejected(Rejection rejection) {
            throw new AssertionError(rejection.message());
          }

          @Override
          public void warning(String message) {}

          @Override
          public void worked(int bytes) {}
        };
    new Adding(workspace, READER, CLOCK, Defaults.NONE, silent)
        .run(cutter -> {
          try (InputStream in = articles) {
            cutter.cut("articles.jsonl", in);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    new Stories(workspace, CLOCK).group();
  }

  public Desk desk() {
    return desk;
  }

  public Workspace workspace() {
    return workspace;
  }

  java.util.List<String> routes() {
    return server.routes();
  }

  public String address() {
    return server.address();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  /** Sends a request; {@code headers} are names and values by turns. */
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The status line of the answer to a request under another name. */
  String statusUnder(String host, String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Override
  public void close() {
    server.close();
    feeds.close();
    searching.ifMade(Searching::close);
    desk.close();
    workspace.close();
  }
}
