package org.isnad.store;

import java.util.List;

/**
 * What an index must still take up: each article once, under its last change. Triggers keep it, so
 * that no way of writing a reading can forget it.
 */
final class IndexSchema {
  static final List<String> STEP =
      List.of(
          "CREATE TABLE identity (id TEXT NOT NULL)",
          "INSERT INTO identity VALUES (lower(hex(randomblob(16))))",
          "CREATE TABLE change (number INTEGER PRIMARY KEY AUTOINCREMENT,"
              + " seq INTEGER NOT NULL UNIQUE)",
          "INSERT INTO change (seq) SELECT seq FROM article ORDER BY seq",
          "CREATE TRIGGER version_added AFTER INSERT ON version BEGIN"
              + " INSERT OR REPLACE INTO change (seq) VALUES (NEW.seq); END",
          "CREATE TRIGGER reading_changed AFTER UPDATE OF reading ON version BEGIN"
              + " INSERT OR REPLACE INTO change (seq) VALUES (NEW.seq); END");

  private IndexSchema() {}
}
