package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ingest.Sha256;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
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
        key, sha256, original, sha256, READER.read(article), "1", new byte[] {1, 2, 3});
  }

  private List<Added> add(NewArticle... articles) {
    return workspace.add(List.of(articles), NOW);
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
    assertThat(workspace.original("0")).isEmpty();
    assertThat(workspace.stories()).isEmpty();
    assertThat(workspace.storyChanges()).isEmpty();
    assertThat(workspace.custody()).isEmpty();
    assertThat(workspace.rejections()).isEmpty();
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
    assertThat(reading).isEqualTo(a.reading());
    assertThat(stored.digest().get()).containsExactly(1, 2, 3);
    assertThat(workspace.original(stored.originalSha256()))
        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(a.original()));
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
  void rejectionsAreKeptOnce() {
    workspace.reject("file.txt", "is empty", NOW);
    workspace.reject("file.txt", "is empty", NOW);
    assertThat(workspace.rejections()).containsExactly("file.txt: is empty");
  }

  @Test
  void storiesAreKeptAndTheirChangesTold() {
    workspace.saveStories(Map.of("a", "s1", "b", "s1"), List.of(), NOW);
    workspace.saveStories(Map.of("b", "s2"), List.of("s1 gave articles to s2"), NOW);
    assertThat(workspace.stories())
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", "s1", "b", "s2"));
    assertThat(workspace.storyChanges()).hasSize(1).first().asString().contains("s1 gave");
  }

  @Test
  void readingsOfAnOlderAnalyserAreListedAndReplaced() {
    NewArticle a = article("a", "k", TEXT);
    add(a);
    assertThat(workspace.readByOthers("2")).containsExactly("a");
    workspace.replaceReading("a", a.reading(), new byte[] {9}, "2");
    assertThat(workspace.readByOthers("2")).isEmpty();
    assertThat(workspace.article("a").orElseThrow().digest().get()).containsExactly(9);
  }
}
