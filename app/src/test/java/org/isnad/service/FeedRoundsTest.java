package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.isnad.ingest.fetch.Destinations;
import org.isnad.ingest.fetch.FetchLimits;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Resolver;
import org.isnad.ingest.fetch.SocketHttp;
import org.isnad.ingest.fetch.Timer;
import org.isnad.reading.Reader;
import org.isnad.service.FeedRounds.Feed;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that somebody follows, visits and leaves; what leads into this machine is refused. */
class FeedRoundsTest {
  private static final String INSIDE = "http://127.0.0.1:9/feed.xml";

  @TempDir private Path folder;
  private Workspace workspace;
  private FeedRounds rounds;

  @BeforeEach
  void open() {
    workspace = SearchSample.open(folder);
    FetchLimits limits = FetchLimits.STANDARD;
    Fetcher fetcher =
        new Fetcher(
            new SocketHttp(new Destinations(Resolver.SYSTEM, false), limits), limits, Timer.SYSTEM);
    rounds = new FeedRounds(workspace, Reader::standard, () -> fetcher, SearchSample.CLOCK);
  }

  @AfterEach
  void close() {
    rounds.close();
    workspace.close();
  }

  @Test
  void aVisitTellsWhyItFailed() throws InterruptedException {
    rounds.follow(INSIDE);
    rounds.follow(INSIDE);
    assertThat(rounds.list()).hasSize(1);
    assertThat(rounds.list().getFirst().visit()).isEmpty();
    rounds.visit(List.of(INSIDE, INSIDE));
    rounds.await();
    Feed feed = rounds.list().getFirst();
    assertThat(feed.waiting()).isFalse();
    assertThat(feed.visit().orElseThrow().result()).isEqualTo("FAILED");
    assertThat(feed.visit().orElseThrow().reason()).isPresent();
    assertThat(feed.visit().orElseThrow().added()).isZero();
  }

  @Test
  void allAreVisitedWithoutBeingAskedForWhereThatIsWanted() throws InterruptedException {
    rounds.follow(INSIDE);
    rounds.visitEvery(Duration.ofDays(1));
    rounds.await(); // the round that asks for the visits
    rounds.await(); // the visits
    assertThat(rounds.list().getFirst().visit()).isPresent();
  }

  @Test
  void whatIsForgottenDuringAVisitDoesNotComeBack() throws InterruptedException {
    rounds.follow(INSIDE);
    rounds.visit(List.of(INSIDE));
    rounds.forget(INSIDE);
    rounds.await();
    assertThat(rounds.list()).isEmpty();
    assertThat(workspace.visits()).isEmpty();
  }

  @Test
  void onlyAddressesAreFollowedAndOnlyFollowedFeedsVisited() {
    assertThatThrownBy(() -> rounds.follow("file:///etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rounds.visit(List.of(INSIDE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(INSIDE);
  }
}
