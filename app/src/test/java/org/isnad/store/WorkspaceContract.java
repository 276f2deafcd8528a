package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.store.Waiting.Work;
import org.isnad.store.Workspace.Added;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every workspace must do. */
abstract class WorkspaceContract {
  private static final Instant NOW = Instant.parse("2024-05-01T10:00:00Z");
  private static final Reader READER = Reader.standard();
  private static final String TEXT =
      "قال وزير النقل سامر الحلبي إن أكثر من 120 ألف مسافر عبروا الميناء خلال أسبوعين.";

  private Workspace workspace;

  /** The workspace of this test, the same at every call. */
  abstract Workspace open();

  @BeforeEach
  void openIt() {
    workspace = open();
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  private static NewArticle article(String id, String key, String text) {
    return article(id, key, text, "");
  }

  private static NewArticle article(String id, String key, String text, String transfer) {
    Article article =
        new Article(
            id,
            Optional.of("الميناء"),
            Optional.empty(),
            Optional.of("المسافرون"),
            Optional.of(PublicationTime.parse("2024-04-30T08:15")),
            text);
    byte[] original = text.getBytes(UTF_8);
    String sha256 = Sha256.of(original);
    return new NewArticle(
        key, sha256, original, sha256, READER.read(article), "1", new byte[] {1, 2, 3}, transfer);
  }

  private List<Added> add(NewArticle... articles) {
    return workspace.add(List.of(articles), NOW);
  }

  @Test
  void correctionsAreKeptInOrderAndEnteredInTheLog() {
    Correction.Anchor anchor = new Correction.Anchor("a", "0".repeat(64), 3, 7, "وزير");
    Correction first =
        workspace.correct(
            Correction.of("ريم", "سبب", "speaker", Optional.of(anchor), Map.of("name", "سامر")),
            NOW);
    Correction second =
        workspace.correct(
            Correction.of("عادل", "خطأ", "undo", Optional.empty(), Map.of("number", "1")), NOW);
    assertThat(first.number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(workspace.corrections()).containsExactly(first, second);
    assertThat(workspace.custody())
        .extracting(CustodyEntry::action)
        .containsExactly("correct", "correct");
    assertThat(workspace.custody())
        .allSatisfy(e -> assertThat(workspace.original(e.sha256())).isPresent());
  }

  @Test
  void headsListEveryArticleWithoutItsText() {
    add(article("a", "k1", TEXT), article("b", "k2", TEXT + " وأضاف أن العدد سيزيد."));
    List<ArticleHead> heads = new ArrayList<>();
    workspace.forEachHead(heads::add);
    assertThat(heads).extracting(ArticleHead::id).containsExactly("a", "b");
    assertThat(heads.getFirst().title()).hasValue("المسافرون");
    assertThat(TEXT).startsWith(heads.getFirst().opening());
    assertThat(heads.getFirst().stamp()).isNotEqualTo(heads.getLast().stamp());
  }

  @Test
  void theRevisionChangesWithWhatIsKept() {
    String before = workspace.revision();
    assertThat(workspace.revision()).isEqualTo(before);
    add(article("a", "k1", TEXT));
    assertThat(workspace.revision()).isNotEqualTo(before);
  }

  @Test
  void anEmptyWorkspaceHoldsNothing() {
    assertThat(workspace.size()).isZero();
    assertThat(workspace.known()).isEmpty();
    assertThat(workspace.article("a")).isEmpty();
    assertThat(workspace.versions("a")).isEmpty();
    assertThat(workspace.idOf("k")).isEmpty();
    assertThat(workspace.original("0")).isEmpty();
    assertThat(page(1)).isEmpty();
    assertThat(workspace.storyCount(1)).isZero();
    assertThat(workspace.story("s1")).isEmpty();
    assertThat(workspace.storyOf("a")).isEmpty();
    assertThat(workspace.members("s1")).isEmpty();
    assertThat(workspace.pairs("a")).isEmpty();
    assertThat(workspace.waiting(Work.GROUPING))
        .isEqualTo(new Waiting(0, new TreeSet<>(), false, Optional.empty()));
    assertThat(workspace.storyChanges()).isEmpty();
    assertThat(workspace.custody()).isEmpty();
    assertThat(workspace.rejections()).isEmpty();
    assertThat(workspace.feeds()).isEmpty();
    assertThat(workspace.readByOthers("1")).isEmpty();
    workspace.forEach(a -> assertThat(a).isNull());
    assertThat(workspace.add(List.of(), NOW)).isEmpty();
  }

  @Test
  void aReadingComesBackAsItWas() {
    NewArticle a = article("a", "k", TEXT);
    assertThat(add(a)).containsExactly(Added.ADDED);
    StoredArticle stored = workspace.article("a").orElseThrow();
    Reading reading = stored.reading();
    assertThat(reading).isEqualTo(READER.read(a.article()));
    assertThat(workspace.original(stored.originalSha256()))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(TEXT.getBytes(UTF_8)));
  }

  @Test
  void theSameAgainIsKnown() {
    add(article("a", "k", TEXT));
    assertThat(add(article("b", "k", TEXT))).containsExactly(Added.KNOWN);
    assertThat(workspace.size()).isEqualTo(1);
    assertThat(workspace.custody()).hasSize(1);
  }

  @Test
  void anotherTextUnderTheSameKeyIsANewVersion() {
    add(article("a", "k", TEXT));
    assertThat(add(article("a", "k", TEXT + " وأضاف تفاصيل."))).containsExactly(Added.NEW_VERSION);
    assertThat(workspace.size()).isEqualTo(1);
    assertThat(workspace.versions("a")).extracting(StoredArticle::version).containsExactly(1, 2);
    assertThat(workspace.article("a").orElseThrow().article().text()).endsWith("تفاصيل.");
    assertThat(workspace.custody()).extracting(CustodyEntry::action).contains("add", "version");
    assertThat(workspace.idOf("k")).contains("a");
  }

  @Test
  void idsThatAreTakenAreNumbered() {
    assertThat(add(article("a", "k", TEXT), article("a", "l", TEXT + " ثم عاد.")))
        .containsExactly(Added.ADDED, Added.ADDED);
    List<String> ids = new ArrayList<>();
    workspace.forEach(a -> ids.add(a.id()));
    assertThat(ids).containsExactly("a", "a~2");
  }

  @Test
  void theLogOfCustodyIsAChain() {
    add(article("a", "k", TEXT));
    add(article("b", "l", TEXT + " ثم عاد."));
    List<CustodyEntry> log = workspace.custody();
    assertThat(log).extracting(CustodyEntry::number).containsExactly(1L, 2L);
    assertThat(log).allMatch(CustodyEntry::isWhole);
    assertThat(log.get(0).previous()).isEqualTo(CustodyEntry.BEGINNING);
    assertThat(log.get(1).previous()).isEqualTo(log.get(0).hash());
  }

  @Test
  void rejectionsAreKeptOnceWithTheirBytes() {
    byte[] bytes = "x".getBytes(UTF_8);
    for (int i = 0; i < 2; i++) {
      workspace.reject("file.txt", "is empty", Optional.empty(), NOW);
      workspace.reject("b.jsonl: line 2", "is broken", Optional.of(bytes), NOW);
    }
    String sha256 = Sha256.of(bytes);
    assertThat(workspace.rejections())
        .containsExactly(
            new StoredRejection(NOW.toString(), "file.txt", "is empty", Optional.empty()),
            new StoredRejection(
                NOW.toString(), "b.jsonl: line 2", "is broken", Optional.of(sha256)));
    assertThat(workspace.original(sha256).orElseThrow()).isEqualTo(bytes);
    assertThat(workspace.custody()).extracting(CustodyEntry::action).containsExactly("reject");
  }

  @Test
  void bytesOfARejectionMayBeNone() {
    workspace.reject("empty.txt", "is empty", Optional.of(new byte[0]), NOW);
    String sha256 = workspace.rejections().getFirst().originalSha256().orElseThrow();
    assertThat(workspace.original(sha256).orElseThrow()).isEmpty();
  }

  @Test
  void custodyTellsHowBytesCameOverTheNetwork() {
    add(article("a", "k", TEXT, "http://a.example/1 2024-05-01T10:00:00Z 200"));
    CustodyEntry entry = workspace.custody().getFirst();
    assertThat(entry.detail()).startsWith("http://a.example/1");
    assertThat(entry.isWhole()).isTrue();
  }

  @Test
  void feedsAreRemembered() {
    FeedState unknown = FeedState.unknown("http://a.example/feed");
    FeedState known =
        new FeedState(
            unknown.url(),
            Optional.of("\"e\""),
            Optional.of("Tue, 13 Dec 2016 09:00:00 GMT"),
            Optional.of(NOW),
            3,
            Set.of("aa", "bb"));
    workspace.saveFeed(unknown);
    assertThat(workspace.feeds()).containsExactly(unknown);
    workspace.saveFeed(known);
    assertThat(workspace.feeds()).containsExactly(known);
  }

  private List<StoredStory> page(int least) {
    return workspace.stories(StoredStory.Order.LARGEST, least, 0, 10);
  }

  private static StoredStory story(String id, String... articles) {
    Optional<PublicationTime> time = Optional.of(PublicationTime.parse("2024-04-30T08:15"));
    return new StoredStory(id, "المسافرون", time, time, 1, List.of(articles));
  }

  private void group(Map<String, Integer> grouped, StoredStory... stories) {
    workspace.saveGrouping(new Grouping(List.of(stories), Set.of(), grouped, List.of()), NOW);
  }

  @Test
  void storiesAreListedByPages() {
    add(article("a", "k", TEXT), article("b", "l", TEXT + " ثم"), article("c", "m", TEXT + " عاد"));
    group(Map.of(), story("s1", "a"), story("s2", "b", "c"));
    assertThat(page(1)).containsExactly(story("s2", "b", "c"), story("s1", "a"));
    assertThat(page(2)).containsExactly(story("s2", "b", "c"));
    assertThat(workspace.stories(StoredStory.Order.FIRST, 1, 1, 1))
        .containsExactly(story("s2", "b", "c"));
    assertThat(workspace.stories(StoredStory.Order.LATEST, 1, 2, 9)).isEmpty();
    assertThat(workspace.storyCount(1)).isEqualTo(2);
    assertThat(workspace.story("s2")).contains(story("s2", "b", "c"));
    assertThat(workspace.storyOf("c")).contains("s2");
    assertThat(workspace.members("s2")).extracting(ArticleHead::id).containsExactly("b", "c");
  }

  @Test
  void looksAreKeptForEachReaderAndStory() {
    Look first = new Look("anna", "s1", NOW, Set.of("a"));
    workspace.saveLook(first);
    workspace.saveLook(new Look("omar", "s1", NOW, Set.of("a", "b")));
    assertThat(workspace.look("anna", "s1")).contains(first);
    assertThat(workspace.look("anna", "s2")).isEmpty();
    Look later = new Look("anna", "s1", NOW.plusSeconds(9), Set.of("a", "b"));
    workspace.saveLook(later);
    assertThat(workspace.look("anna", "s1")).contains(later);
  }

  @Test
  void visitsToFeedsAreKeptUntilTheFeedIsForgotten() {
    workspace.saveFeed(FeedState.unknown("https://a.example/feed"));
    FeedVisit failed =
        new FeedVisit("https://a.example/feed", NOW, "FAILED", Optional.of("no such host"), 0);
    FeedVisit taken =
        new FeedVisit("https://a.example/feed", NOW.plusSeconds(9), "TAKEN", Optional.empty(), 3);
    workspace.saveVisit(failed);
    assertThat(workspace.visits()).containsExactly(failed);
    workspace.saveVisit(taken);
    assertThat(workspace.visits()).containsExactly(taken);
    workspace.forgetFeed("https://a.example/feed");
    assertThat(workspace.visits()).isEmpty();
    assertThat(workspace.feeds()).isEmpty();
  }

  @Test
  void storiesChangeAndEnd() {
    add(article("a", "k", TEXT), article("b", "l", TEXT + " ثم"));
    group(Map.of(), story("s1", "a"), story("s2", "b"));
    workspace.saveGrouping(
        new Grouping(
            List.of(story("s1", "a", "b")),
            Set.of("s2"),
            Map.of(),
            List.of("s2 was merged into s1")),
        NOW);
    assertThat(page(1)).containsExactly(story("s1", "a", "b"));
    assertThat(workspace.storyChanges()).hasSize(1).first().asString().contains("s2 was merged");
  }

  @Test
  void whatCameOrChangedWaits() {
    add(article("a", "k", TEXT), article("b", "l", TEXT + " ثم"));
    long day = LocalDate.parse("2024-04-30").toEpochDay();
    assertThat(workspace.waiting(Work.GROUPING))
        .isEqualTo(new Waiting(2, new TreeSet<>(Set.of(day)), false, Optional.of(day)));
    group(Map.of("a", 1, "b", 1), story("s1", "a", "b"));
    assertThat(workspace.waiting(Work.GROUPING).articles()).isZero();
    add(article("a", "k", TEXT + " وأضاف."));
    assertThat(workspace.waiting(Work.GROUPING).articles()).isEqualTo(1);
    List<StoredDigest> digests = new ArrayList<>();
    workspace.forEachDigest(List.of(new Days(day, day)), digests::add);
    assertThat(digests).extracting(StoredDigest::waiting).containsExactly(true, false);
    assertThat(digests.getFirst().story()).contains("s1");
    assertThat(digests.getFirst().digest()).containsExactly(1, 2, 3);
    digests.clear();
    workspace.forEachDigest(List.of(new Days(day + 1, day + 9)), digests::add);
    assertThat(digests).isEmpty();
  }

  @Test
  void pairsAreKeptAndReplaced() {
    add(article("a", "k", TEXT), article("b", "l", TEXT + " ثم"), article("c", "m", TEXT + " عاد"));
    StoredPair ab = new StoredPair("a", "b", "copy", 0.9, new byte[] {1});
    StoredPair bc = new StoredPair("b", "c", "partial", 0.2, new byte[] {2});
    byte[] words = {7};
    workspace.savePairs(
        new Pairing(
            List.of(
                new Pairing.Words("a", 1, words),
                new Pairing.Words("b", 1, words),
                new Pairing.Words("c", 1, words)),
            List.of(ab, bc)));
    assertThat(workspace.waiting(Work.PAIRING).articles()).isZero();
    assertThat(workspace.pairs("b")).containsExactly(ab, bc);
    add(article("a", "k", TEXT + " وأضاف."));
    List<StoredWords> waiting = new ArrayList<>();
    workspace.forEachWords(Days.ALL, waiting::add);
    assertThat(waiting).extracting(StoredWords::waiting).containsExactly(true, false, false);
    assertThat(waiting.get(0).article().text()).endsWith("وأضاف.");
    assertThat(waiting.get(1).words()).hasValueSatisfying(w -> assertThat(w).isEqualTo(words));
    workspace.savePairs(new Pairing(List.of(new Pairing.Words("a", 2, words)), List.of()));
    List<StoredPair> left = new ArrayList<>();
    workspace.forEachPair(left::add);
    assertThat(left).containsExactly(bc);
  }

  @Test
  void readingsOfAnOlderAnalyserAreListedAndReplaced() {
    NewArticle a = article("a", "k", TEXT);
    add(a);
    assertThat(workspace.readByOthers("2")).containsExactly("a");
    workspace.replaceReading("a", READER.read(a.article()), new byte[] {9}, "2");
    assertThat(workspace.readByOthers("2")).isEmpty();
    workspace.forEachDigest(Days.ALL, d -> assertThat(d.digest()).containsExactly(9));
    assertThat(workspace.waiting(Work.GROUPING).articles()).isEqualTo(1);
  }
}
