package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.fetch.Destinations;
import org.isnad.ingest.fetch.FakeTimer;
import org.isnad.ingest.fetch.FetchLimits;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.LocalServer;
import org.isnad.ingest.fetch.Resolver;
import org.isnad.ingest.fetch.SocketHttp;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.store.CustodyEntry;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.store.Workspace.Added;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
  private static final Reader READER = Reader.standard();
  private static final Duration EVERY = Duration.ofMinutes(10);
  private static final FetchLimits LIMITS =
      new FetchLimits(
          1 << 20,
          1 << 16,
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
  private static final String SENTENCE =
      "قال مدير الميناء رامي الحلو إن الرصيف الثالث سيغلق أسبوعين لأعمال الصيانة، وإن السفن"
          + " ستحول إلى الرصيفين المجاورين خلال هذه المدة. ";

  @TempDir private Path folder;
  private LocalServer server;
  private Workspace workspace;
  private final List<String> told = new ArrayList<>();

  private final Following.Report report =
      new Following.Report() {
        @Override
        public void visited(String feed, Visit visit) {
          told.add(visit.result() + visit.reason().map(r -> " " + r).orElse(""));
        }

        @Override
        public void added(String id, Added added) {
          told.add(added + " " + id.substring(id.lastIndexOf('/') + 1));
        }

        @Override
        public void rejected(Rejection rejection) {
          told.add("rejected: " + rejection.reason());
        }

        @Override
        public void warning(String message) {
          told.add("warning: " + message);
        }

        @Override
        public void worked(int bytes) {}
      };

  @BeforeEach
  void start() throws IOException {
    server = new LocalServer();
    workspace = SqliteWorkspace.open(folder.resolve("w"));
  }

  @AfterEach
  void stop() {
    workspace.close();
    server.close();
  }

  private Following following(FakeTimer timer, boolean allowPrivate) {
    SocketHttp http = new SocketHttp(new Destinations(Resolver.SYSTEM, allowPrivate), LIMITS);
    return new Following(
        workspace,
        r ->
            new Adding(
                workspace, READER, Clock.fixed(FakeTimer.START, ZoneOffset.UTC), Defaults.NONE, r),
        new Fetcher(http, LIMITS, timer),
        timer,
        EVERY,
        report);
  }

  private List<String> visit() throws InterruptedException {
    return visit(new FakeTimer(1000));
  }

  private List<String> visit(FakeTimer timer) throws InterruptedException {
    told.clear();
    following(timer, true).once(List.of(server.url("/feed")));
    return told;
  }

  private String item(int number, String body) {
    return "<item><title>صيانة الرصيف</title><link>"
        + server.url("/news/" + number)
        + "</link><pubDate>1 أيار/مايو 2024 09:0"
        + number
        + "</pubDate><description><![CDATA["
        + body
        + "]]></description></item>";
  }

  private void feed(String... items) {
    byte[] bytes =
        ("<rss><channel><title>صدى الميناء</title>" + String.join("", items) + "</channel></rss>")
            .getBytes(UTF_8);
    String etag = "\"" + Objects.hash((Object[]) items) + "\"";
    server.on(
        "/feed",
        e -> {
          e.getResponseHeaders().add("ETag", etag);
          boolean same = etag.equals(e.getRequestHeaders().getFirst("If-None-Match"));
          LocalServer.send(e, same ? 304 : 200, same ? new byte[0] : bytes);
        });
  }

  private void page(int number, String text) {
    server.serve(
        "/news/" + number,
        "text/html; charset=utf-8",
        ("<html><body><h1>صيانة الرصيف</h1><article><p>" + text + "</p></article></body></html>")
            .getBytes(UTF_8));
  }

  @Test
  void wholeItemsAreTakenAndOpeningsAreFollowedToTheirPages() throws Exception {
    feed(item(1, SENTENCE.repeat(10)), item(2, "موجز"));
    page(2, SENTENCE.repeat(3));
    assertThat(visit()).containsExactly("ADDED 1", "ADDED 2", "TAKEN");
    assertThat(server.asked()).containsExactly("/feed", "/news/2");
    workspace.forEach(a -> {
      assertThat(a.article().outlet()).contains("صدى الميناء");
      assertThat(a.article().published().map(PublicationTime::date))
          .contains(LocalDate.of(2024, 5, 1));
    });
    assertThat(workspace.custody())
        .extracting(CustodyEntry::detail)
        .satisfiesExactly(
            d ->
                assertThat(d)
                    .startsWith(server.url("/feed") + " 2024-05-01T10:00")
                    .contains(" 200"),
            d ->
                assertThat(d)
                    .startsWith(server.url("/news/2"))
                    .contains("content-type: text/html"));
    assertThat(Custody.faults(workspace)).isEmpty();
  }

  @Test
  void whatHasNotChangedIsNotFetchedAgain() throws Exception {
    feed(item(1, "موجز"));
    page(1, SENTENCE.repeat(3));
    visit();
    assertThat(visit()).containsExactly("UNCHANGED");
    feed(item(2, "موجز"), item(1, "موجز"));
    page(2, SENTENCE.repeat(4));
    assertThat(visit()).containsExactly("ADDED 2", "TAKEN");
    assertThat(server.asked()).containsExactly("/feed", "/news/1", "/feed", "/feed", "/news/2");
  }

  @Test
  void aChangedTextIsANewVersion() throws Exception {
    feed(item(1, SENTENCE.repeat(10)));
    visit();
    feed(item(1, SENTENCE.repeat(9) + "وأضاف أن المدة قد تمدد."));
    assertThat(visit()).containsExactly("NEW_VERSION 1", "TAKEN");
    assertThat(workspace.size()).isEqualTo(1);
  }

  @Test
  void pagesThatDoNotComeAreAskedForAgainButNotForever() throws Exception {
    feed(item(1, "موجز"), item(2, SENTENCE));
    server.fail("/news/1", 503, "X", "y");
    server.fail("/news/2", 404, "X", "y");
    assertThat(visit())
        .containsExactlyInAnyOrder(
            "warning: " + server.url("/news/1") + ": the server answered 503",
            "warning: " + server.url("/news/2") + ": the server answered 404",
            "ADDED 2",
            "TAKEN");
    page(1, SENTENCE.repeat(3));
    assertThat(visit()).containsExactly("ADDED 1", "TAKEN");
    assertThat(visit()).containsExactly("UNCHANGED");
  }

  @Test
  void failuresAreRememberedAndTheWaitDoubles() throws Exception {
    server.fail("/feed", 500, "X", "y");
    FakeTimer timer = new FakeTimer(5);
    Following following = following(timer, true);
    assertThatThrownBy(() -> following.forever(List.of(server.url("/feed"))))
        .isInstanceOf(InterruptedException.class);
    // A pause between robots.txt and the feed, then the waits.
    assertThat(timer.sleeps())
        .containsExactly(
            Duration.ofSeconds(1),
            EVERY,
            EVERY.multipliedBy(2),
            EVERY.multipliedBy(4),
            EVERY.multipliedBy(8));
    assertThat(visit()).containsExactly("WAITING");
  }

  @Test
  void whatAServerAsksForIsGranted() throws Exception {
    server.fail("/feed", 503, "Retry-After", "7200");
    assertThat(visit()).containsExactly("FAILED the server answered 503");
    feed(item(1, SENTENCE.repeat(10)));
    FakeTimer early = new FakeTimer(9);
    early.sleep(Duration.ofMinutes(110));
    assertThat(visit(early)).containsExactly("WAITING");
    FakeTimer late = new FakeTimer(9);
    late.sleep(Duration.ofMinutes(121));
    assertThat(visit(late)).containsExactly("ADDED 1", "TAKEN");
  }

  @Test
  void aFeedWithoutEndGivesItsFirstItems() throws Exception {
    server.endless(
        "/feed",
        ("<rss><channel>" + item(1, SENTENCE.repeat(10)) + "<item><description>").getBytes(UTF_8),
        "كلمة ".repeat(500).getBytes(UTF_8));
    assertThat(visit())
        .containsExactly(
            "ADDED 1",
            "rejected: came in part only, of which whole items alone are used: it is longer than 1"
                + " MB",
            "TAKEN");
    assertThat(workspace.size()).isEqualTo(1);
  }

  @Test
  void entitiesAndOtherThingsThanFeedsAreRejectedInOneLine() throws Exception {
    String bomb = "<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>";
    server.serve("/feed", "application/rss+xml", bomb.getBytes(UTF_8));
    assertThat(visit())
        .containsExactly(
            "rejected: declares entities of its own, as no feed needs to; not read", "TAKEN");
    page(1, SENTENCE.repeat(3));
    following(new FakeTimer(9), true).once(List.of(server.url("/news/1")));
    assertThat(told).contains("rejected: is not a feed; isnad add takes single pages");
    assertThat(workspace.size()).isZero();
  }

  @Test
  void thisMachineIsRefusedAlsoWhereAFeedLeadsToIt() throws Exception {
    feed(item(1, "موجز"));
    following(new FakeTimer(9), false).once(List.of(server.url("/feed")));
    assertThat(told).singleElement().asString().startsWith("FAILED refused: 127.0.0.1 is");
    assertThat(server.asked()).isEmpty();
    assertThat(workspace.feeds()).isEmpty();
  }
}
