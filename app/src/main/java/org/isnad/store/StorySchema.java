package org.isnad.store;

import java.util.List;

/** The tables of stories and copied text, kept up to date as articles come. */
final class StorySchema {

  /**
   * Leads from tables in which all articles were grouped anew each time to such that know what
   * waits. Digests move to a table of their own: reading a column behind two long ones costs as
   * much as reading those.
   */
  static final List<String> STEP =
      List.of(
          "CREATE TABLE digest (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
          "INSERT INTO digest SELECT v.seq, v.digest FROM article a JOIN version v"
              + " ON v.seq = a.seq AND v.number = a.current",
          "ALTER TABLE version DROP COLUMN digest",
          "ALTER TABLE article ADD COLUMN published TEXT",
          "ALTER TABLE article ADD COLUMN day INTEGER",
          "ALTER TABLE article ADD COLUMN story TEXT",
          "ALTER TABLE article ADD COLUMN grouped INTEGER NOT NULL DEFAULT 0",
          "ALTER TABLE article ADD COLUMN paired INTEGER NOT NULL DEFAULT 0",
          "UPDATE article SET published = (SELECT published FROM version v"
              + " WHERE v.seq = article.seq AND v.number = article.current),"
              + " story = (SELECT s.story FROM story s WHERE s.article = article.id)",
          "UPDATE article SET day = CAST(julianday(substr(published, 1, 10)) - 2440587.5 AS"
              + " INTEGER) WHERE published IS NOT NULL",
          "DROP TABLE story",
          "CREATE TABLE story (id TEXT PRIMARY KEY, title TEXT NOT NULL, first TEXT, last TEXT,"
              + " outlets INTEGER NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID",
          "CREATE TABLE words (seq INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
          "CREATE TABLE pair (a INTEGER NOT NULL, b INTEGER NOT NULL, label TEXT NOT NULL,"
              + " score REAL NOT NULL, passages BLOB NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID",
          "CREATE INDEX article_day ON article (day, published, id)",
          "CREATE INDEX article_story ON article (story, published, id)",
          "CREATE INDEX article_ungrouped ON article (day) WHERE grouped <> current",
          "CREATE INDEX article_unpaired ON article (day) WHERE paired <> current",
          "CREATE INDEX story_first ON story (first IS NULL, first, id)",
          "CREATE INDEX story_last ON story (last DESC, id)",
          "CREATE INDEX story_size ON story (size DESC, last DESC, id)",
          "CREATE INDEX pair_b ON pair (b)");

  private StorySchema() {}
}
