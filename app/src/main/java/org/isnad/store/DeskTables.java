package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Who has read what, and how visits to feeds went, within a transaction or query. */
final class DeskTables {
  private static final String BETWEEN = "\n";

  static final List<String> STEP =
      List.of(
          "CREATE TABLE look (who TEXT NOT NULL, story TEXT NOT NULL, time TEXT NOT NULL,"
              + " articles TEXT NOT NULL, PRIMARY KEY (who, story)) WITHOUT ROWID",
          "CREATE TABLE feed_visit (url TEXT PRIMARY KEY, time TEXT NOT NULL,"
              + " result TEXT NOT NULL, reason TEXT, added INTEGER NOT NULL) WITHOUT ROWID");

  private DeskTables() {}

  static Optional<Look> look(Handle h, String who, String story) {
    return h.createQuery("SELECT time, articles FROM look WHERE who = ? AND story = ?")
        .bind(0, who)
        .bind(1, story)
        .map((r, c) ->
            new Look(
                who,
                story,
                Instant.parse(r.getString("time")),
                Set.of(r.getString("articles").split(BETWEEN, -1))))
        .findFirst();
  }

  static void saveLook(Handle h, Look look) {
    h.execute(
        "INSERT OR REPLACE INTO look VALUES (?, ?, ?, ?)",
        look.who(),
        look.story(),
        look.time().toString(),
        String.join(BETWEEN, new TreeSet<>(look.articles())));
  }

  static List<FeedVisit> visits(Handle h) {
    return h.createQuery("SELECT * FROM feed_visit ORDER BY url")
        .map((r, c) ->
            new FeedVisit(
                r.getString("url"),
                Instant.parse(r.getString("time")),
                r.getString("result"),
                Optional.ofNullable(r.getString("reason")),
                r.getInt("added")))
        .list();
  }

  static void saveVisit(Handle h, FeedVisit visit) {
    h.createUpdate("INSERT OR REPLACE INTO feed_visit VALUES (?, ?, ?, ?, ?)")
        .bind(0, visit.url())
        .bind(1, visit.time().toString())
        .bind(2, visit.result())
        .bind(3, visit.reason())
        .bind(4, visit.added())
        .execute();
  }

  static void forgetFeed(Handle h, String url) {
    h.execute("DELETE FROM feed WHERE url = ?", url);
    h.execute("DELETE FROM feed_visit WHERE url = ?", url);
  }
}
