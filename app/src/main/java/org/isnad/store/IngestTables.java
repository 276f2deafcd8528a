package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Feeds and rejections, within a transaction or query of the workspace. */
final class IngestTables {
  private IngestTables() {}

  static void saveFeed(Handle h, FeedState feed) {
    h.createUpdate("INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, feed.url())
        .bind(1, feed.etag())
        .bind(2, feed.lastModified())
        .bind(3, feed.notBefore().map(Instant::toString))
        .bind(4, feed.failures())
        .bind(5, String.join(" ", new TreeSet<>(feed.items())))
        .execute();
  }

  static List<FeedState> feeds(Handle h) {
    return h.createQuery("SELECT * FROM feed ORDER BY url").map((r, c) -> feed(r)).list();
  }

  private static FeedState feed(ResultSet r) throws SQLException {
    String items = r.getString("items");
    return new FeedState(
        r.getString("url"),
        Optional.ofNullable(r.getString("etag")),
        Optional.ofNullable(r.getString("last_modified")),
        Optional.ofNullable(r.getString("not_before")).map(Instant::parse),
        r.getInt("failures"),
        items.isEmpty() ? Set.of() : Set.of(items.split(" ", -1)));
  }

  /** Keeps the rejection with its bytes, and tells the log of custody of these. */
  static void reject(Handle h, String origin, String reason, Optional<byte[]> bytes, Instant now) {
    String sha256 = bytes.map(Sha256::of).orElse("");
    int fresh =
        h.execute(
            "INSERT OR IGNORE INTO rejected (time, origin, reason, original) VALUES (?, ?, ?, ?)",
            now.toString(),
            origin,
            reason,
            sha256);
    if (fresh > 0 && bytes.isPresent()) {
      h.execute(
          "INSERT OR IGNORE INTO original VALUES (?, ?)", sha256, Packed.deflate(bytes.get()));
      CustodyLog.continued(h, now).append("reject", origin, sha256, "");
    }
  }

  static List<StoredRejection> rejected(Handle h) {
    return h.createQuery("SELECT * FROM rejected ORDER BY number")
        .map((r, c) ->
            new StoredRejection(
                r.getString("time"),
                r.getString("origin"),
                r.getString("reason"),
                Optional.of(r.getString("original")).filter(sha -> !sha.isEmpty())))
        .list();
  }
}
