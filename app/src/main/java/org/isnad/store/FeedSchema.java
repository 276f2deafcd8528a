package org.isnad.store;

import java.util.List;

/** The tables of what came over the network, and of what was rejected. */
final class FeedSchema {
  static final List<String> STEP =
      List.of(
          "ALTER TABLE custody ADD COLUMN detail TEXT NOT NULL DEFAULT ''",
          "CREATE TABLE feed (url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, not_before TEXT,"
              + " failures INTEGER NOT NULL, items TEXT NOT NULL) WITHOUT ROWID",
          "CREATE TABLE rejected (number INTEGER PRIMARY KEY, time TEXT NOT NULL,"
              + " origin TEXT NOT NULL, reason TEXT NOT NULL, original TEXT NOT NULL,"
              + " UNIQUE (origin, reason, original))",
          "INSERT INTO rejected SELECT number, time, origin, reason, '' FROM rejection",
          "DROP TABLE rejection");

  private FeedSchema() {}
}
