package org.isnad.service;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Timer;
import org.isnad.reading.Reader;
import org.isnad.store.FeedState;
import org.isnad.store.FeedVisit;
import org.isnad.store.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits to followed feeds, those that somebody asks for and regular ones, one after the other
 * behind the answers, with the manners of {@link Following}. Thread-safe.
 */
public final class FeedRounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final int LONGEST_ADDRESS = 2_000;

  private final Workspace workspace;
  private final Supplier<Reader> reader;
  private final Supplier<Fetcher> fetcher;
  private final Clock clock;
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("feeds").factory());

  public FeedRounds(
      Workspace workspace, Supplier<Reader> reader, Supplier<Fetcher> fetcher, Clock clock) {
    this.workspace = workspace;
    this.reader = reader;
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * A followed feed.
   *
   * @param visit what came of the last visit; empty where there was none
   * @param waiting whether it is being visited, or will be in a moment
   */
  public record Feed(FeedState state, Optional<FeedVisit> visit, boolean waiting) {}

  /** The followed feeds, in order of their addresses. */
  public List<Feed> list() {
    Map<String, FeedVisit> visits =
        workspace.visits().stream().collect(Collectors.toMap(FeedVisit::url, Function.identity()));
    return workspace.feeds().stream()
        .map(f -> new Feed(f, Optional.ofNullable(visits.get(f.url())), waiting.contains(f.url())))
        .toList();
  }

  /**
   * Follows a feed from now on; one that is followed stays as it is.
   *
   * @throws IllegalArgumentException if that is no address
   */
  public void follow(String url) {
    boolean address = url.startsWith("http://") || url.startsWith("https://");
    if (!address || url.length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException(
          "that is no address of a feed; it should begin with https://");
    }
    forgotten.remove(url);
    if (!isFollowed(url)) {
      workspace.saveFeed(FeedState.unknown(url));
    }
  }

  private boolean isFollowed(String url) {
    return workspace.feeds().stream().anyMatch(f -> f.url().equals(url));
  }

  /** Follows a feed no longer, nor brings a visit that is under way it back. */
  public void forget(String url) {
    if (waiting.contains(url)) {
      forgotten.add(url);
    }
    workspace.forgetFeed(url);
  }

  /**
   * Visits feeds behind the answer; those that are waiting already are not visited twice.
   *
   * @throws IllegalArgumentException naming one that is not followed
   */
  public void visit(List<String> urls) {
    for (String url : new LinkedHashSet<>(urls)) {
      if (!isFollowed(url)) {
        throw new IllegalArgumentException("there is no followed feed " + url);
      }
      if (waiting.add(url)) {
        worker.execute(() -> visitNow(url));
      }
    }
  }

  /** Visits all feeds that are followed then, from now on with so much time between two rounds. */
  @SuppressWarnings("FutureReturnValueIgnored") // a round tells of its failures itself
  public void visitEvery(Duration pause) {
    worker.scheduleWithFixedDelay(this::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      visit(workspace.feeds().stream().map(FeedState::url).toList());
    } catch (RuntimeException e) {
      // The next round may find the workspace well again.
      LOG.warn("the feeds could not be visited: {}", e.toString());
    }
  }

  /** Waits until the visits that were asked for are over. */
  void await() throws InterruptedException {
    CountDownLatch over = new CountDownLatch(1);
    worker.execute(over::countDown);
    over.await();
  }

  private void visitNow(String url) {
    try {
      new Following(
              workspace,
              r -> new Adding(workspace, reader.get(), clock, Defaults.NONE, r),
              fetcher.get(),
              Timer.SYSTEM,
              EVERY,
              new Silent())
          .once(List.of(url));
      new Stories(workspace, clock).update();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("a feed could not be visited: {}", e.toString());
    } finally {
      waiting.remove(url);
      if (forgotten.remove(url)) {
        workspace.forgetFeed(url);
      }
    }
  }

  /** What comes of a visit is kept in the workspace; nobody waits for more. */
  private static final class Silent implements Following.Report {
    @Override
    public void visited(String feed, Visit visit) {}

    @Override
    public void added(String id, Workspace.Added added) {}

    @Override
    public void rejected(Rejection rejection) {}

    @Override
    public void warning(String message) {}

    @Override
    public void worked(int bytes) {}
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
