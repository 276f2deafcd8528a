package org.isnad.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.fetch.FetchException;
import org.isnad.ingest.fetch.Fetched;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Known;
import org.isnad.ingest.fetch.Timer;
import org.isnad.service.Visit.Result;
import org.isnad.store.FeedState;
import org.isnad.store.FeedVisit;
import org.isnad.store.Workspace;

/**
 * Looks at feeds again and again and adds what is new. What it knows of a feed is kept in the
 * workspace, after the articles: whoever is stopped in between gets them as known articles again.
 *
 * <p>After a failure the time to the next visit is the usual one, doubled with every further
 * failure up to a day; what a server asks for in {@code Retry-After} holds if it is longer.
 */
public final class Following {
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(30);
  private static final int MOST_DOUBLINGS = 20;

  /** Is told what becomes of feeds and their articles. */
  public interface Report extends Adding.Report {
    void visited(String feed, Visit visit);
  }

  /** Makes what adds articles, anew for each visit. */
  public interface AddingFactory {
    Adding adding(Adding.Report report);
  }

  private final Workspace workspace;
  private final AddingFactory factory;
  private final Fetcher fetcher;
  private final Timer timer;
  private final Duration every;
  private final Report report;

  public Following(
      Workspace workspace,
      AddingFactory factory,
      Fetcher fetcher,
      Timer timer,
      Duration every,
      Report report) {
    this.workspace = workspace;
    this.factory = factory;
    this.fetcher = fetcher;
    this.timer = timer;
    this.every = every;
    this.report = report;
  }

  /** Looks at each feed once; whether none failed. */
  public boolean once(List<String> feeds) throws InterruptedException {
    boolean well = true;
    for (String feed : feeds) {
      well &= visit(feed).result() != Result.FAILED;
    }
    return well;
  }

  /** Looks at the feeds until interrupted, the one that is due first before the others. */
  public void forever(List<String> feeds) throws InterruptedException {
    Map<String, Instant> due = new LinkedHashMap<>();
    feeds.forEach(feed -> due.put(feed, Instant.MIN));
    while (!due.isEmpty()) {
      Map.Entry<String, Instant> next =
          due.entrySet().stream().min(Comparator.comparing(Map.Entry::getValue)).orElseThrow();
      if (next.getValue().isAfter(timer.now())) {
        timer.sleep(Duration.between(timer.now(), next.getValue()));
      }
      due.put(next.getKey(), visit(next.getKey()).next());
    }
  }

  private Visit visit(String feed) throws InterruptedException {
    FeedState state =
        workspace.feeds().stream()
            .filter(f -> f.url().equals(feed))
            .findFirst()
            .orElseGet(() -> FeedState.unknown(feed));
    CountingReport counting = new CountingReport(report);
    Visit visit = visit(state, counting);
    if (visit.result() != Result.WAITING) {
      workspace.saveVisit(
          new FeedVisit(
              feed, timer.now(), visit.result().name(), visit.reason(), counting.fresh()));
    }
    report.visited(feed, visit);
    return visit;
  }

  private Visit visit(FeedState state, CountingReport counting) throws InterruptedException {
    Instant now = timer.now();
    if (state.notBefore().filter(now::isBefore).isPresent()) {
      return new Visit(Result.WAITING, Optional.empty(), state.notBefore().get());
    }
    Visit done = new Visit(Result.TAKEN, Optional.empty(), now.plus(every));
    try {
      Fetched fetched = fetcher.get(state.url(), new Known(state.etag(), state.lastModified()));
      if (fetched.unchanged()) {
        workspace.saveFeed(
            well(state, new Known(state.etag(), state.lastModified()), state.items()));
        return new Visit(Result.UNCHANGED, Optional.empty(), done.next());
      }
      take(state, fetched, counting);
      return done;
    } catch (FetchException e) {
      return failed(state, e);
    }
  }

  private void take(FeedState state, Fetched fetched, CountingReport counting)
      throws InterruptedException {
    Taking taking = new Taking(state, fetched);
    factory.adding(counting).run(taking::take);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    workspace.saveFeed(taking.state);
  }

  /** One feed's articles on their way into the workspace. */
  private final class Taking {
    private final Fetched fetched;
    private FeedState state;

    Taking(FeedState state, Fetched fetched) {
      this.state = state;
      this.fetched = fetched;
    }

    void take(Cutter cutter) {
      FetchedInput input = new FetchedInput(fetcher, cutter, report::warning);
      try {
        input.takeFeed(fetched, state.items());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      // Told that nothing has changed, one would never get what was left for later.
      Known known =
          input.isComplete() ? new Known(fetched.etag(), fetched.lastModified()) : Known.NOTHING;
      state = well(state, known, input.dealtWith());
    }
  }

  private static FeedState well(FeedState state, Known known, Set<String> items) {
    return new FeedState(
        state.url(), known.etag(), known.lastModified(), Optional.empty(), 0, items);
  }

  private Visit failed(FeedState state, FetchException e) {
    Duration wait = every.multipliedBy(1L << Math.min(state.failures(), MOST_DOUBLINGS));
    Duration most = every.compareTo(LONGEST_WAIT) > 0 ? every : LONGEST_WAIT;
    wait = wait.compareTo(most) > 0 ? most : wait;
    Duration asked = e.retryAfter().orElse(Duration.ZERO);
    asked = asked.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : asked;
    Instant next = timer.now().plus(asked.compareTo(wait) > 0 ? asked : wait);
    FeedState unknown = FeedState.unknown(state.url());
    if (state.equals(unknown) && e.kind() == FetchException.Kind.NEVER) {
      return new Visit(Result.FAILED, Optional.of(e.reason()), next);
    }
    workspace.saveFeed(
        new FeedState(
            state.url(),
            state.etag(),
            state.lastModified(),
            Optional.of(next),
            state.failures() + 1,
            state.items()));
    return new Visit(Result.FAILED, Optional.of(e.reason()), next);
  }
}
