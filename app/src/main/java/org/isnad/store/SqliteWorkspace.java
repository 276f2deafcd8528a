package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
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

  private static final String CURRENT =
      "SELECT a.id, v.* FROM article a JOIN version v ON v.seq = a.seq AND v.number = a.current";

  private static final int OPENING = 240;

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
    return transact(h -> {
      CustodyLog log = CustodyLog.continued(h, now);
      List<Added> added = new ArrayList<>();
      for (NewArticle article : batch) {
        added.add(add(h, article, log));
      }
      return added;
    });
  }

  private static Added add(Handle h, NewArticle a, CustodyLog log) {
    Optional<Row> row =
        h.createQuery("SELECT seq, id, current, text_sha FROM article WHERE key = ?")
            .bind(0, a.key())
            .map((r, c) -> new Row(r.getLong(1), r.getString(2), r.getInt(3), r.getString(4)))
            .findOne();
    if (row.isPresent() && row.get().textSha().equals(a.textSha256())) {
      return Added.KNOWN;
    }
    h.execute(
        "INSERT OR IGNORE INTO original VALUES (?, ?)", a.originalSha256(), a.packedOriginal());
    if (row.isPresent()) {
      Row known = row.get();
      int number = known.current() + 1;
      insertVersion(h, known.seq(), number, a);
      h.execute(
          "UPDATE article SET current = ?, text_sha = ?, published = ?, day = ? WHERE seq = ?",
          number,
          a.textSha256(),
          published(a),
          day(a),
          known.seq());
      log.append("version", known.id() + " " + number, a.originalSha256(), a.transfer());
      return Added.NEW_VERSION;
    }
    String id = freeId(h, a.article().id());
    h.execute(
        "INSERT INTO article (id, key, current, text_sha, published, day)"
            + " VALUES (?, ?, 1, ?, ?, ?)",
        id,
        a.key(),
        a.textSha256(),
        published(a),
        day(a));
    long seq = h.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    insertVersion(h, seq, 1, a);
    log.append("add", id + " 1", a.originalSha256(), a.transfer());
    return Added.ADDED;
  }

  private static Optional<String> published(NewArticle a) {
    return a.article().published().map(PublicationTime::toString);
  }

  private static Optional<Long> day(NewArticle a) {
    return a.article().published().map(p -> p.date().toEpochDay());
  }

  private record Row(long seq, String id, int current, String textSha) {}

  /** The wanted id, or the first of {@code id~2}, {@code id~3} … that no article has. */
  private static String freeId(Handle h, String wanted) {
    String id = wanted;
    for (int n = 2; exists(h, id); n++) {
      id = wanted + "~" + n;
    }
    return id;
  }

  private static boolean exists(Handle h, String id) {
    return h.createQuery("SELECT 1 FROM article WHERE id = ?")
        .bind(0, id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static void insertVersion(Handle h, long seq, int number, NewArticle a) {
    Article article = a.article();
    h.createUpdate("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, seq)
        .bind(1, number)
        .bind(2, a.originalSha256())
        .bind(3, article.outlet())
        .bind(4, article.url())
        .bind(5, article.title())
        .bind(6, article.published().map(PublicationTime::toString))
        .bind(7, article.text())
        .bind(8, a.analyser())
        .bind(9, a.packedReading())
        .execute();
    h.execute("INSERT OR REPLACE INTO digest VALUES (?, ?)", seq, a.digest());
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
    return read(h ->
        new HashSet<>(
            h.createQuery("SELECT key || ' ' || text_sha FROM article")
                .mapTo(String.class)
                .list()));
  }

  @Override
  public int size() {
    return read(h -> h.createQuery("SELECT count(*) FROM article").mapTo(Integer.class).one());
  }

  @Override
  public void forEach(Consumer<StoredArticle> sink) {
    read(h -> {
      h.createQuery(CURRENT + " ORDER BY a.seq").map((r, c) -> stored(r)).forEach(sink);
      return true;
    });
  }

  @Override
  public void forEachHead(Consumer<ArticleHead> sink) {
    read(h -> {
      h.createQuery(
              "SELECT a.id, v.number, v.original, v.outlet, v.url, v.title, v.published,"
                  + " substr(v.text, 1, "
                  + OPENING
                  + ") AS opening, v.analyser FROM article a JOIN version v ON v.seq = a.seq"
                  + " AND v.number = a.current ORDER BY a.seq")
          .map((r, c) -> head(r))
          .forEach(sink);
      return true;
    });
  }

  static ArticleHead head(ResultSet r) throws SQLException {
    return new ArticleHead(
        r.getString("id"),
        r.getInt("number"),
        r.getString("original"),
        Optional.ofNullable(r.getString("outlet")),
        Optional.ofNullable(r.getString("url")),
        Optional.ofNullable(r.getString("title")),
        Optional.ofNullable(r.getString("published")).map(PublicationTime::parse),
        r.getString("opening"),
        r.getString("analyser"));
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
    return read(h ->
        h.createQuery(CURRENT + " WHERE a.id = ?").bind(0, id).map((r, c) -> stored(r)).findOne());
  }

  @Override
  public Optional<String> idOf(String key) {
    return read(h ->
        h.createQuery("SELECT id FROM article WHERE key = ?")
            .bind(0, key)
            .mapTo(String.class)
            .findOne());
  }

  @Override
  public List<StoredArticle> versions(String id) {
    return read(h ->
        h.createQuery(
                "SELECT a.id, v.* FROM article a JOIN version v ON v.seq = a.seq"
                    + " WHERE a.id = ? ORDER BY v.number")
            .bind(0, id)
            .map((r, c) -> stored(r))
            .list());
  }

  private static StoredArticle stored(ResultSet r) throws SQLException {
    Article article =
        new Article(
            r.getString("id"),
            Optional.ofNullable(r.getString("outlet")),
            Optional.ofNullable(r.getString("url")),
            Optional.ofNullable(r.getString("title")),
            Optional.ofNullable(r.getString("published")).map(PublicationTime::parse),
            r.getString("text"));
    byte[] reading = r.getBytes("reading");
    return new StoredArticle(
        article,
        r.getInt("number"),
        r.getString("original"),
        () -> ReadingCodec.decode(reading, article));
  }

  @Override
  public Optional<byte[]> original(String sha256) {
    return read(h ->
        h.createQuery("SELECT bytes FROM original WHERE sha256 = ?")
            .bind(0, sha256)
            .map((r, c) -> Packed.inflate(r.getBytes(1)))
            .findOne());
  }

  @Override
  public List<String> readByOthers(String analyser) {
    return read(h ->
        h.createQuery(
                "SELECT a.id FROM article a JOIN version v ON v.seq = a.seq AND"
                    + " v.number = a.current WHERE v.analyser <> ? ORDER BY a.seq")
            .bind(0, analyser)
            .mapTo(String.class)
            .list());
  }

  @Override
  public void replaceReading(String id, Reading reading, byte[] digest, String analyser) {
    transact(h -> {
      h.execute(
          "UPDATE version SET reading = ?, analyser = ? WHERE (seq, number) IN"
              + " (SELECT seq, current FROM article WHERE id = ?)",
          ReadingCodec.encode(reading),
          analyser,
          id);
      h.execute(
          "UPDATE digest SET bytes = ? WHERE seq IN (SELECT seq FROM article WHERE id = ?)",
          digest,
          id);
      return h.execute("UPDATE article SET grouped = 0 WHERE id = ?", id);
    });
  }

  @Override
  public Map<String, String> stories() {
    return read(h -> {
      Map<String, String> stories = new HashMap<>();
      h.createQuery("SELECT id, story FROM article WHERE story IS NOT NULL")
          .map((r, c) -> Map.entry(r.getString(1), r.getString(2)))
          .forEach(e -> stories.put(e.getKey(), e.getValue()));
      return stories;
    });
  }

  @Override
  public Waiting waiting(Waiting.Work work) {
    String done =
        switch (work) {
          case GROUPING -> "grouped";
          case PAIRING -> "paired";
        };
    return read(h -> {
      int articles = 0;
      boolean undated = false;
      TreeSet<Long> days = new TreeSet<>();
      List<Map.Entry<Optional<Long>, Integer>> counts =
          h.createQuery(
                  "SELECT day, count(*) FROM article WHERE "
                      + done
                      + " <> current GROUP BY day ORDER BY day")
              .map((r, c) ->
                  Map.entry(Optional.ofNullable(r.getString(1)).map(Long::parseLong), r.getInt(2)))
              .list();
      for (Map.Entry<Optional<Long>, Integer> count : counts) {
        articles += count.getValue();
        undated |= count.getKey().isEmpty();
        count.getKey().ifPresent(days::add);
      }
      Optional<Long> latest =
          h.createQuery("SELECT max(day) FROM article")
              .map((r, c) -> Optional.ofNullable(r.getString(1)).map(Long::parseLong))
              .one();
      return new Waiting(articles, days, undated, latest);
    });
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
    return read(h ->
        h.createQuery("SELECT count(*) FROM story WHERE size >= ?")
            .bind(0, least)
            .mapTo(Integer.class)
            .one());
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
    return read(h ->
        h.createQuery("SELECT story FROM article WHERE id = ? AND story IS NOT NULL")
            .bind(0, article)
            .mapTo(String.class)
            .findOne());
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
    return read(h ->
        h.createQuery("SELECT time || ' ' || change FROM story_change ORDER BY number")
            .mapTo(String.class)
            .list());
  }

  @Override
  public String identity() {
    return read(h -> h.createQuery("SELECT id FROM identity").mapTo(String.class).one());
  }

  @Override
  public List<Changed> changedAfter(long after, int most) {
    return read(h ->
        h.createQuery(
                "SELECT c.number AS change, a.id, v.* FROM change c JOIN article a ON a.seq = c.seq"
                    + " JOIN version v ON v.seq = a.seq AND v.number = a.current"
                    + " WHERE c.number > ? ORDER BY c.number LIMIT ?")
            .bind(0, after)
            .bind(1, most)
            .map((r, c) -> new Changed(r.getLong("change"), stored(r)))
            .list());
  }

  @Override
  public long lastChange() {
    return read(
        h -> h.createQuery("SELECT coalesce(max(number), 0) FROM change").mapTo(Long.class).one());
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
