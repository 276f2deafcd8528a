package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The end of the log of custody, within one transaction. */
final class CustodyLog {
  private final Handle handle;
  private final String time;
  private long number;
  private String hash;

  private CustodyLog(Handle handle, String time, long number, String hash) {
    this.handle = handle;
    this.time = time;
    this.number = number;
    this.hash = hash;
  }

  static CustodyLog continued(Handle handle, Instant now) {
    Optional<CustodyEntry> last =
        handle
            .createQuery("SELECT * FROM custody ORDER BY number DESC LIMIT 1")
            .map((r, c) -> entry(r))
            .findOne();
    return new CustodyLog(
        handle,
        now.toString(),
        last.map(CustodyEntry::number).orElse(0L),
        last.map(CustodyEntry::hash).orElse(CustodyEntry.BEGINNING));
  }

  void append(String action, String subject, String sha256, String detail) {
    number++;
    CustodyEntry e = CustodyEntry.after(number, hash, time, action, subject, sha256, detail);
    handle.execute(
        "INSERT INTO custody (number, time, action, subject, sha256, detail, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        e.number(),
        e.time(),
        e.action(),
        e.subject(),
        e.sha256(),
        e.detail(),
        e.previous(),
        e.hash());
    hash = e.hash();
  }

  static List<CustodyEntry> entries(Handle handle) {
    return handle
        .createQuery("SELECT * FROM custody ORDER BY number")
        .map((r, c) -> entry(r))
        .list();
  }

  private static CustodyEntry entry(java.sql.ResultSet r) throws java.sql.SQLException {
    return new CustodyEntry(
        r.getLong("number"),
        r.getString("time"),
        r.getString("action"),
        r.getString("subject"),
        r.getString("sha256"),
        r.getString("detail"),
        r.getString("previous"),
        r.getString("hash"));
  }
}
