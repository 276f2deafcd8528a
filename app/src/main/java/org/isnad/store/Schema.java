package org.isnad.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables, and how those of an older program become today's. */
final class Schema {

  /** The tables of the first program. */
  static final List<String> FIRST =
      List.of(
          "CREATE TABLE original (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID",
          "CREATE TABLE article (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
              + " key TEXT NOT NULL UNIQUE, current INTEGER NOT NULL, text_sha TEXT NOT NULL)",
          "CREATE TABLE version (seq INTEGER NOT NULL, number INTEGER NOT NULL,"
              + " original TEXT NOT NULL, outlet TEXT, url TEXT, title TEXT, published TEXT,"
              + " text TEXT NOT NULL, analyser TEXT NOT NULL, reading BLOB NOT NULL,"
              + " digest BLOB NOT NULL, PRIMARY KEY (seq, number))",
          "CREATE TABLE custody (number INTEGER PRIMARY KEY, time TEXT NOT NULL,"
              + " action TEXT NOT NULL, subject TEXT NOT NULL, sha256 TEXT NOT NULL,"
              + " previous TEXT NOT NULL, hash TEXT NOT NULL)",
          "CREATE TABLE rejection (number INTEGER PRIMARY KEY, time TEXT NOT NULL,"
              + " origin TEXT NOT NULL, reason TEXT NOT NULL, UNIQUE (origin, reason))",
          "CREATE TABLE story (article TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID",
          "CREATE TABLE story_change (number INTEGER PRIMARY KEY, time TEXT NOT NULL,"
              + " change TEXT NOT NULL)");

  /** Step i leads from version i to version i + 1; a step once released never changes. */
  private static final List<List<String>> STEPS =
      List.of(
          FIRST,
          StorySchema.STEP,
          FeedSchema.STEP,
          IndexSchema.STEP,
          CorrectionTables.STEP,
          DeskTables.STEP);

  private Schema() {}

  /** Brings the tables up to date; to be called within a transaction. */
  static void migrate(Handle handle) {
    int version = handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
    if (version > STEPS.size()) {
      throw new IllegalStateException(
          "was made by a newer program (version " + version + " of its tables)");
    }
    for (int step = version; step < STEPS.size(); step++) {
      STEPS.get(step).forEach(handle::execute);
    }
    if (version < STEPS.size()) {
      handle.execute("PRAGMA user_version = " + STEPS.size());
    }
  }
}
