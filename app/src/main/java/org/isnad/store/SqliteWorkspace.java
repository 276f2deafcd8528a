package org.isnad.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Reading;

/** A workspace in one SQLite file: each call is one transaction or query of its tables. */
public final class SqliteWorkspace implements Workspace {
  private final SqliteFile file;

  private SqliteWorkspace(SqliteFile file) {
    this.file = file;
  }

  /**
   * Opens the workspace in the folder, which is made where there is none.
   *
   * @throws WorkspaceException if it cannot be opened or written
   */
  public static SqliteWorkspace open(Path folder) {
    return open(folder, Map.of());
  }

  /**
   * @param settings of the connection, besides the usual ones
   */
  static SqliteWorkspace open(Path folder, Map<String, String> settings) {
    return new SqliteWorkspace(SqliteFile.open(folder, settings));
  }

  @Override
  public List<Added> add(List<NewArticle> batch, Instant now) {
    return file.transact(h -> ArticleTables.add(h, batch, now));
  }

  @Override
  public void reject(String origin, String reason, Optional<byte[]> bytes, Instant now) {
    file.write(h -> IngestTables.reject(h, origin, reason, bytes, now));
  }

  @Override
  public List<StoredRejection> rejections() {
    return file.read(IngestTables::rejected);
  }

  @Override
  public void forgetFeed(String url) {
    file.write(h -> DeskTables.forgetFeed(h, url));
  }

  @Override
  public List<FeedVisit> visits() {
    return file.read(DeskTables::visits);
  }

  @Override
  public void saveVisit(FeedVisit visit) {
    file.write(h -> DeskTables.saveVisit(h, visit));
  }

  @Override
  public Optional<Look> look(String who, String story) {
    return file.read(h -> DeskTables.look(h, who, story));
  }

  @Override
  public void saveLook(Look look) {
    file.write(h -> DeskTables.saveLook(h, look));
  }

  @Override
  public List<FeedState> feeds() {
    return file.read(IngestTables::feeds);
  }

  @Override
  public void saveFeed(FeedState feed) {
    file.write(h -> IngestTables.saveFeed(h, feed));
  }

  @Override
  public Set<String> known() {
    return file.read(ArticleTables::known);
  }

  @Override
  public int size() {
    return file.read(ArticleTables::size);
  }

  @Override
  public void forEach(Consumer<StoredArticle> sink) {
    file.scan(h -> ArticleTables.forEach(h, sink));
  }

  @Override
  public void forEachHead(Consumer<ArticleHead> sink) {
    file.scan(h -> ArticleTables.forEachHead(h, sink));
  }

  @Override
  public String revision() {
    return file.revision();
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return file.read(h -> ArticleTables.article(h, id));
  }

  @Override
  public Optional<String> idOf(String key) {
    return file.read(h -> ArticleTables.idOf(h, key));
  }

  @Override
  public List<StoredArticle> versions(String id) {
    return file.read(h -> ArticleTables.versions(h, id));
  }

  @Override
  public Optional<byte[]> original(String sha256) {
    return file.read(h -> ArticleTables.original(h, sha256));
  }

  @Override
  public List<String> readByOthers(String analyser) {
    return file.read(h -> ArticleTables.readByOthers(h, analyser));
  }

  @Override
  public void replaceReading(String id, Reading reading, byte[] digest, String analyser) {
    file.write(h -> ArticleTables.replaceReading(h, id, reading, digest, analyser));
  }

  @Override
  public Map<String, String> stories() {
    return file.read(StoryTables::stories);
  }

  @Override
  public Waiting waiting(Waiting.Work work) {
    return file.read(h -> ArticleTables.waiting(h, work));
  }

  @Override
  public void forEachDigest(List<Days> spans, Consumer<StoredDigest> sink) {
    file.scan(h -> StoryTables.forEachDigest(h, spans, sink));
  }

  @Override
  public void saveGrouping(Grouping grouping, Instant now) {
    file.write(h -> StoryTables.save(h, grouping, now));
  }

  @Override
  public int storyCount(int least) {
    return file.read(h -> StoryTables.count(h, least));
  }

  @Override
  public List<StoredStory> stories(StoredStory.Order order, int least, int offset, int limit) {
    return file.read(h -> StoryTables.page(h, order, least, offset, limit));
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return file.read(h -> StoryTables.story(h, id));
  }

  @Override
  public Optional<String> storyOf(String article) {
    return file.read(h -> StoryTables.storyOf(h, article));
  }

  @Override
  public List<ArticleHead> members(String story) {
    return file.read(h -> StoryTables.members(h, story));
  }

  @Override
  public void forEachWords(List<Days> spans, Consumer<StoredWords> sink) {
    file.scan(h -> PairTables.forEachWords(h, spans, sink));
  }

  @Override
  public void savePairs(Pairing pairing) {
    file.write(h -> PairTables.save(h, pairing));
  }

  @Override
  public void forEachPair(Consumer<StoredPair> sink) {
    file.scan(h -> PairTables.forEach(h, sink));
  }

  @Override
  public List<StoredPair> pairs(String article) {
    return file.read(h -> PairTables.of(h, article));
  }

  @Override
  public List<String> storyChanges() {
    return file.read(StoryTables::changes);
  }

  @Override
  public String identity() {
    return file.read(h -> h.createQuery("SELECT id FROM identity").mapTo(String.class).one());
  }

  @Override
  public List<Changed> changedAfter(long after, int most) {
    return file.read(h -> ArticleTables.changedAfter(h, after, most));
  }

  @Override
  public long lastChange() {
    return file.read(ArticleTables::lastChange);
  }

  @Override
  public Correction correct(Correction correction, Instant now) {
    return file.transact(h -> CorrectionTables.add(h, correction, now));
  }

  @Override
  public List<Correction> corrections() {
    return file.read(CorrectionTables::all);
  }

  @Override
  public List<CustodyEntry> custody() {
    return file.read(CustodyLog::entries);
  }

  @Override
  public void close() {
    file.close();
  }
}
