package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.jdbi.v3.core.Handle;

/** Pairs of articles that share copied text, within a transaction or query of the workspace. */
final class PairTables {

  private static final String WORDS =
      "SELECT a.id, a.current, a.paired <> a.current AS waiting, a.published, v.outlet,"
          + " CASE WHEN a.paired <> a.current THEN v.text ELSE '' END AS text,"
          + " CASE WHEN a.paired <> a.current THEN NULL ELSE w.bytes END AS words"
          + " FROM article a JOIN version v ON v.seq = a.seq AND v.number = a.current"
          + " LEFT JOIN words w ON w.seq = a.seq";

  private static final String PAIRS =
      "SELECT x.id AS first, y.id AS second, p.label, p.score, p.passages"
          + " FROM pair p JOIN article x ON x.seq = p.a JOIN article y ON y.seq = p.b";

  private static final String ORDER =
      " ORDER BY y.published IS NULL, y.published, y.id, x.published IS NULL, x.published, x.id";

  /** By the pair's own columns, which have an index each: by those of an article all are read. */
  static final String PAIRS_OF =
      PAIRS
          + " WHERE p.a = (SELECT seq FROM article WHERE id = ?)"
          + " OR p.b = (SELECT seq FROM article WHERE id = ?)"
          + ORDER;

  /** Undated articles are compared again as long as they are among so many of the last. */
  private static final int LATELY = 20_000;

  private PairTables() {}

  static void forEachWords(Handle h, List<Days> spans, Consumer<StoredWords> sink) {
    for (Days days : spans) {
      h.createQuery(WORDS + " WHERE a.day BETWEEN ? AND ? ORDER BY a.day, a.published, a.id")
          .bind(0, days.first())
          .bind(1, days.last())
          .map((r, c) -> words(r))
          .forEach(sink);
    }
    h.createQuery(
            WORDS
                + " WHERE a.day IS NULL AND (a.paired <> a.current"
                + " OR a.seq > (SELECT max(seq) FROM article) - ?) ORDER BY a.id")
        .bind(0, LATELY)
        .map((r, c) -> words(r))
        .forEach(sink);
  }

  private static StoredWords words(ResultSet r) throws SQLException {
    Article article =
        new Article(
            r.getString("id"),
            Optional.ofNullable(r.getString("outlet")),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(r.getString("published")).map(PublicationTime::parse),
            r.getString("text"));
    return new StoredWords(article, r.getInt("current"), Optional.ofNullable(r.getBytes("words")));
  }

  static void save(Handle h, Pairing pairing) {
    try (var unpair =
            h.prepareBatch(
                "DELETE FROM pair WHERE a = (SELECT seq FROM article WHERE id = ?)"
                    + " OR b = (SELECT seq FROM article WHERE id = ?)");
        var words =
            h.prepareBatch("INSERT OR REPLACE INTO words SELECT seq, ? FROM article WHERE id = ?");
        var paired = h.prepareBatch("UPDATE article SET paired = ? WHERE id = ?");
        var pairs =
            h.prepareBatch(
                "INSERT OR REPLACE INTO pair SELECT x.seq, y.seq, ?, ?, ? FROM article x, article y"
                    + " WHERE x.id = ? AND y.id = ?")) {
      for (Pairing.Words w : pairing.articles()) {
        unpair.bind(0, w.article()).bind(1, w.article()).add();
        words.bind(0, w.words()).bind(1, w.article()).add();
        paired.bind(0, w.version()).bind(1, w.article()).add();
      }
      for (StoredPair p : pairing.pairs()) {
        pairs
            .bind(0, p.label())
            .bind(1, p.score())
            .bind(2, p.passages())
            .bind(3, p.a())
            .bind(4, p.b())
            .add();
      }
      for (var batch : List.of(unpair, words, paired, pairs)) {
        if (batch.size() > 0) {
          batch.execute();
        }
      }
    }
  }

  static void forEach(Handle h, Consumer<StoredPair> sink) {
    h.createQuery(PAIRS + ORDER).map((r, c) -> pair(r)).forEach(sink);
  }

  static List<StoredPair> of(Handle h, String article) {
    return h.createQuery(PAIRS_OF).bind(0, article).bind(1, article).map((r, c) -> pair(r)).list();
  }

  private static StoredPair pair(ResultSet r) throws SQLException {
    return new StoredPair(
        r.getString("first"),
        r.getString("second"),
        r.getString("label"),
        r.getDouble("score"),
        r.getBytes("passages"));
  }
}
