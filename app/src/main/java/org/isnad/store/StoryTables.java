package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.PublicationTime;
import org.jdbi.v3.core.Handle;

/** Stories and their articles, within a transaction or query of the workspace. */
final class StoryTables {

  private static final String HEAD =
      " a.id, v.number, v.original, v.outlet, v.url, v.title, v.published,"
          + " CASE WHEN v.title IS NULL THEN substr(v.text, 1, 240) ELSE '' END AS opening,"
          + " v.analyser";

  private static final String FROM =
      " FROM article a JOIN version v ON v.seq = a.seq AND v.number = a.current";

  private static final String DIGEST =
      "SELECT"
          + HEAD
          + ", a.story, a.grouped <> a.current AS waiting, d.bytes"
          + FROM
          + " JOIN digest d ON d.seq = a.seq";

  /** Undated articles are looked at again as long as they are among so many of the last. */
  private static final int LATELY = 20_000;

  private StoryTables() {}

  static void forEachDigest(Handle h, List<Days> spans, Consumer<StoredDigest> sink) {
    for (Days days : spans) {
      h.createQuery(DIGEST + " WHERE a.day BETWEEN ? AND ? ORDER BY a.day, a.published, a.id")
          .bind(0, days.first())
          .bind(1, days.last())
          .map((r, c) -> digest(r))
          .forEach(sink);
    }
    h.createQuery(
            DIGEST
                + " WHERE a.day IS NULL AND (a.grouped <> a.current"
                + " OR a.seq > (SELECT max(seq) FROM article) - ?) ORDER BY a.id")
        .bind(0, LATELY)
        .map((r, c) -> digest(r))
        .forEach(sink);
  }

  private static StoredDigest digest(ResultSet r) throws SQLException {
    return new StoredDigest(
        ArticleTables.head(r),
        Optional.ofNullable(r.getString("story")),
        r.getBoolean("waiting"),
        r.getBytes("bytes"));
  }

  private static Optional<PublicationTime> published(ResultSet r, String column)
      throws SQLException {
    return Optional.ofNullable(r.getString(column)).map(PublicationTime::parse);
  }

  static void save(Handle h, Grouping grouping, Instant now) {
    try (var stories = h.prepareBatch("INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?, ?, ?)");
        var members = h.prepareBatch("UPDATE article SET story = ? WHERE id = ?");
        var grouped = h.prepareBatch("UPDATE article SET grouped = ? WHERE id = ?")) {
      for (StoredStory s : grouping.stories()) {
        stories
            .bind(0, s.id())
            .bind(1, s.title())
            .bind(2, s.first().map(PublicationTime::toString))
            .bind(3, s.last().map(PublicationTime::toString))
            .bind(4, s.outlets())
            .bind(5, s.articles().size())
            .add();
        s.articles().forEach(article -> members.bind(0, s.id()).bind(1, article).add());
      }
      grouping
          .grouped()
          .forEach((article, version) -> grouped.bind(0, version).bind(1, article).add());
      for (var batch : List.of(stories, members, grouped)) {
        if (batch.size() > 0) {
          batch.execute();
        }
      }
    }
    grouping.gone().forEach(id -> h.execute("DELETE FROM story WHERE id = ?", id));
    for (String change : grouping.changes()) {
      h.execute("INSERT INTO story_change (time, change) VALUES (?, ?)", now.toString(), change);
    }
  }

  static List<StoredStory> page(
      Handle h, StoredStory.Order order, int least, int offset, int limit) {
    String by =
        switch (order) {
          case FIRST -> "first IS NULL, first, id";
          case LATEST -> "last DESC, id";
          case LARGEST -> "size DESC, last DESC, id";
        };
    String ids = "FROM story WHERE size >= ? ORDER BY " + by + " LIMIT ? OFFSET ?";
    Map<String, List<String>> members = new HashMap<>();
    h.createQuery(
            "SELECT story, id FROM article WHERE story IN (SELECT id "
                + ids
                + ") ORDER BY story, published IS NULL, published, id")
        .bind(0, least)
        .bind(1, limit)
        .bind(2, offset)
        .map((r, c) -> Map.entry(r.getString(1), r.getString(2)))
        .forEach(
            e -> members.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    return h.createQuery("SELECT * " + ids)
        .bind(0, least)
        .bind(1, limit)
        .bind(2, offset)
        .map((r, c) -> story(r, members.getOrDefault(r.getString("id"), List.of())))
        .list();
  }

  static Optional<StoredStory> story(Handle h, String id) {
    List<String> members = members(h, id).stream().map(ArticleHead::id).toList();
    return h.createQuery("SELECT * FROM story WHERE id = ?")
        .bind(0, id)
        .map((r, c) -> story(r, members))
        .findOne();
  }

  private static StoredStory story(ResultSet r, List<String> articles) throws SQLException {
    return new StoredStory(
        r.getString("id"),
        r.getString("title"),
        published(r, "first"),
        published(r, "last"),
        r.getInt("outlets"),
        articles);
  }

  static List<ArticleHead> members(Handle h, String story) {
    return h.createQuery(
            "SELECT"
                + HEAD
                + FROM
                + " WHERE a.story = ? ORDER BY a.published IS NULL, a.published, a.id")
        .bind(0, story)
        .map((r, c) -> ArticleTables.head(r))
        .list();
  }

  static Map<String, String> stories(Handle h) {
    Map<String, String> stories = new HashMap<>();
    h.createQuery("SELECT id, story FROM article WHERE story IS NOT NULL")
        .map((r, c) -> Map.entry(r.getString(1), r.getString(2)))
        .forEach(e -> stories.put(e.getKey(), e.getValue()));
    return stories;
  }

  static int count(Handle h, int least) {
    return h.createQuery("SELECT count(*) FROM story WHERE size >= ?")
        .bind(0, least)
        .mapTo(Integer.class)
        .one();
  }

  static Optional<String> storyOf(Handle h, String article) {
    return h.createQuery("SELECT story FROM article WHERE id = ? AND story IS NOT NULL")
        .bind(0, article)
        .mapTo(String.class)
        .findOne();
  }

  static List<String> changes(Handle h) {
    return h.createQuery("SELECT time || ' ' || change FROM story_change ORDER BY number")
        .mapTo(String.class)
        .list();
  }
}
