package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.model.Reading;
import org.isnad.store.Workspace.Added;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A workspace in one SQLite file, written ahead to a log, so that a process that ends at any moment
 * leaves whole transactions only, and several processes may use it at once.
 */
public final class SqliteWorkspace implements Workspace {

  private static final String FILE = "isnad.db";
  private static final String WAIT_MILLIS = "60000";

  private final Path folder;
  private final Handle handle;
  private final ReadHandles readers;
  private final ReentrantLock lock = new ReentrantLock();

  private SqliteWorkspace(Path folder, Handle handle, ReadHandles readers) {
    this.folder = folder;
    this.handle = handle;
    this.readers = readers;
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
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WorkspaceException("the workspace " + folder + " cannot be made: " + e, e);
    }
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", WAIT_MILLIS);
    properties.setProperty("journal_mode", "WAL");
    properties.setProperty("synchronous", "NORMAL");
    properties.setProperty("transaction_mode", "IMMEDIATE");
    properties.putAll(settings);
    String url = "jdbc:sqlite:" + folder.resolve(FILE);
    try {
      Handle handle = Jdbi.open(url, properties);
      handle.useTransaction(Schema::migrate);
      return new SqliteWorkspace(folder, handle, new ReadHandles(() -> Jdbi.open(url, properties)));
    } catch (JdbiException | IllegalStateException e) {
      throw Fault.of(folder, e);
    }
  }

  private <T> T transact(Function<Handle, T> work) {
    lock.lock();
    try {
      return handle.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * One query on a connection of its own, outside any transaction of ours, so that readers and
   * writers never wait for each other.
   */
  private <T> T read(Function<Handle, T> query) {
    try {
      return readers.use(query);
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    }
  }

  @Override
  public List<Added> add(List<NewArticle> batch, Instant now) {
    return transact(h -> ArticleTables.add(h, batch, now));
  }

  @Override
  public void reject(String origin, String reason, Optional<byte[]> bytes, Instant now) {
    transact(h -> {
      IngestTables.reject(h, origin, reason, bytes, now);
      return true;
    });
  }

  @Override
  public List<StoredRejection> rejections() {
    return read(IngestTables::rejected);
  }

  @Override
  public void forgetFeed(String url) {
    transact(h -> {
      DeskTables.forgetFeed(h, url);
      return true;
    });
  }

  @Override
  public List<FeedVisit> visits() {
    return read(DeskTables::visits);
  }

  @Override
  public void saveVisit(FeedVisit visit) {
    transact(h -> {
      DeskTables.saveVisit(h, visit);
      return true;
    });
  }

  @Override
  public Optional<Look> look(String who, String story) {
    return read(h -> DeskTables.look(h, who, story));
  }

  @Override
  public void saveLook(Look look) {
    transact(h -> {
      DeskTables.saveLook(h, look);
      return true;
    });
  }

  @Override
  public List<FeedState> feeds() {
    return read(IngestTables::feeds);
  }

  @Override
  public void saveFeed(FeedState feed) {
    transact(h -> {
      IngestTables.saveFeed(h, feed);
      return true;
    });
  }

  @Override
  public Set<String> known() {
    return read(ArticleTables::known);
  }

  @Override
  public int size() {
    return read(ArticleTables::size);
  }

  @Override
  public void forEach(Consumer<StoredArticle> sink) {
    read(h -> {
      ArticleTables.forEach(h, sink);
      return true;
    });
  }

  @Override
  public void forEachHead(Consumer<ArticleHead> sink) {
    read(h -> {
      ArticleTables.forEachHead(h, sink);
      return true;
    });
  }

  @Override
  public String revision() {
    try {
      return readers.revision();
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    }
  }

  @Override
  public Optional<StoredArticle> article(String id) {
    return read(h -> ArticleTables.article(h, id));
  }

  @Override
  public Optional<String> idOf(String key) {
    return read(h -> ArticleTables.idOf(h, key));
  }

  @Override
  public List<StoredArticle> versions(String id) {
    return read(h -> ArticleTables.versions(h, id));
  }

  @Override
  public Optional<byte[]> original(String sha256) {
    return read(h -> ArticleTables.original(h, sha256));
  }

  @Override
  public List<String> readByOthers(String analyser) {
    return read(h -> ArticleTables.readByOthers(h, analyser));
  }

  @Override
  public void replaceReading(String id, Reading reading, byte[] digest, String analyser) {
    transact(h -> ArticleTables.replaceReading(h, id, reading, digest, analyser));
  }

  @Override
  public Map<String, String> stories() {
    return read(StoryTables::stories);
  }

  @Override
  public Waiting waiting(Waiting.Work work) {
    return read(h -> ArticleTables.waiting(h, work));
  }

  @Override
  public void forEachDigest(List<Days> spans, Consumer<StoredDigest> sink) {
    read(h -> {
      StoryTables.forEachDigest(h, spans, sink);
      return true;
    });
  }

  @Override
  public void saveGrouping(Grouping grouping, Instant now) {
    transact(h -> {
      StoryTables.save(h, grouping, now);
      return true;
    });
  }

  @Override
  public int storyCount(int least) {
    return read(h -> StoryTables.count(h, least));
  }

  @Override
  public List<StoredStory> stories(StoredStory.Order order, int least, int offset, int limit) {
    return read(h -> StoryTables.page(h, order, least, offset, limit));
  }

  @Override
  public Optional<StoredStory> story(String id) {
    return read(h -> StoryTables.story(h, id));
  }

  @Override
  public Optional<String> storyOf(String article) {
    return read(h -> StoryTables.storyOf(h, article));
  }

  @Override
  public List<ArticleHead> members(String story) {
    return read(h -> StoryTables.members(h, story));
  }

  @Override
  public void forEachWords(List<Days> spans, Consumer<StoredWords> sink) {
    read(h -> {
      PairTables.forEachWords(h, spans, sink);
      return true;
    });
  }

  @Override
  public void savePairs(Pairing pairing) {
    transact(h -> {
      PairTables.save(h, pairing);
      return true;
    });
  }

  @Override
  public void forEachPair(Consumer<StoredPair> sink) {
    read(h -> {
      PairTables.forEach(h, sink);
      return true;
    });
  }

  @Override
  public List<StoredPair> pairs(String article) {
    return read(h -> PairTables.of(h, article));
  }

  @Override
  public List<String> storyChanges() {
    return read(StoryTables::changes);
  }

  @Override
  public String identity() {
    return read(h -> h.createQuery("SELECT id FROM identity").mapTo(String.class).one());
  }

  @Override
  public List<Changed> changedAfter(long after, int most) {
    return read(h -> ArticleTables.changedAfter(h, after, most));
  }

  @Override
  public long lastChange() {
    return read(ArticleTables::lastChange);
  }

  @Override
  public Correction correct(Correction correction, Instant now) {
    return transact(h -> CorrectionTables.add(h, correction, now));
  }

  @Override
  public List<Correction> corrections() {
    return read(CorrectionTables::all);
  }

  @Override
  public List<CustodyEntry> custody() {
    return read(CustodyLog::entries);
  }

  @Override
  public void close() {
    lock.lock();
    try {
      readers.close();
      handle.close();
    } finally {
      lock.unlock();
    }
  }
}
