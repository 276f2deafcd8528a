package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.store.Workspace.Added;
import org.isnad.store.Workspace.Changed;
import org.jdbi.v3.core.Handle;

/** Articles with their versions, and what of them is still to be worked on. */
final class ArticleTables {

  private static final String CURRENT =
      "SELECT a.id, v.* FROM article a JOIN version v ON v.seq = a.seq AND v.number = a.current";

  /** Characters of a text that stand for a missing headline. */
  private static final int OPENING = 240;

  private record Row(long seq, String id, int current, String textSha) {}

  private ArticleTables() {}

  static List<Added> add(Handle h, List<NewArticle> batch, Instant now) {
    CustodyLog log = CustodyLog.continued(h, now);
    List<Added> added = new ArrayList<>();
    for (NewArticle article : batch) {
      added.add(add(h, article, log));
    }
    return added;
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
    return row.isPresent() ? addVersion(h, row.get(), a, log) : addArticle(h, a, log);
  }

  private static Added addVersion(Handle h, Row known, NewArticle a, CustodyLog log) {
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

  private static Added addArticle(Handle h, NewArticle a, CustodyLog log) {
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
        .bind(6, published(a))
        .bind(7, article.text())
        .bind(8, a.analyser())
        .bind(9, a.packedReading())
        .execute();
    h.execute("INSERT OR REPLACE INTO digest VALUES (?, ?)", seq, a.digest());
  }

  static Set<String> known(Handle h) {
    return new HashSet<>(
        h.createQuery("SELECT key || ' ' || text_sha FROM article").mapTo(String.class).list());
  }

  static int size(Handle h) {
    return h.createQuery("SELECT count(*) FROM article").mapTo(Integer.class).one();
  }

  static void forEach(Handle h, Consumer<StoredArticle> sink) {
    h.createQuery(CURRENT + " ORDER BY a.seq").map((r, c) -> stored(r)).forEach(sink);
  }

  static void forEachHead(Handle h, Consumer<ArticleHead> sink) {
    h.createQuery(
            "SELECT a.id, v.number, v.original, v.outlet, v.url, v.title, v.published,"
                + " substr(v.text, 1, "
                + OPENING
                + ") AS opening, v.analyser FROM article a JOIN version v ON v.seq = a.seq"
                + " AND v.number = a.current ORDER BY a.seq")
        .map((r, c) -> head(r))
        .forEach(sink);
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

  static Optional<StoredArticle> article(Handle h, String id) {
    return h.createQuery(CURRENT + " WHERE a.id = ?")
        .bind(0, id)
        .map((r, c) -> stored(r))
        .findOne();
  }

  static Optional<String> idOf(Handle h, String key) {
    return h.createQuery("SELECT id FROM article WHERE key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .findOne();
  }

  static List<StoredArticle> versions(Handle h, String id) {
    return h.createQuery(
            "SELECT a.id, v.* FROM article a JOIN version v ON v.seq = a.seq"
                + " WHERE a.id = ? ORDER BY v.number")
        .bind(0, id)
        .map((r, c) -> stored(r))
        .list();
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

  static Optional<byte[]> original(Handle h, String sha256) {
    return h.createQuery("SELECT bytes FROM original WHERE sha256 = ?")
        .bind(0, sha256)
        .map((r, c) -> Packed.inflate(r.getBytes(1)))
        .findOne();
  }

  static List<String> readByOthers(Handle h, String analyser) {
    return h.createQuery(
            "SELECT a.id FROM article a JOIN version v ON v.seq = a.seq AND"
                + " v.number = a.current WHERE v.analyser <> ? ORDER BY a.seq")
        .bind(0, analyser)
        .mapTo(String.class)
        .list();
  }

  static int replaceReading(Handle h, String id, Reading reading, byte[] digest, String analyser) {
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
  }

  static Waiting waiting(Handle h, Waiting.Work work) {
    String done =
        switch (work) {
          case GROUPING -> "grouped";
          case PAIRING -> "paired";
        };
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
  }

  static List<Changed> changedAfter(Handle h, long after, int most) {
    return h.createQuery(
            "SELECT c.number AS change, a.id, v.* FROM change c JOIN article a ON a.seq = c.seq"
                + " JOIN version v ON v.seq = a.seq AND v.number = a.current"
                + " WHERE c.number > ? ORDER BY c.number LIMIT ?")
        .bind(0, after)
        .bind(1, most)
        .map((r, c) -> new Changed(r.getLong("change"), stored(r)))
        .list();
  }

  static long lastChange(Handle h) {
    return h.createQuery("SELECT coalesce(max(number), 0) FROM change").mapTo(Long.class).one();
  }
}
