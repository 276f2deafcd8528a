package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Corrections, within a transaction or query of the workspace. */
final class CorrectionTables {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<TreeMap<String, String>> VALUES = new TypeReference<>() {};

  static final List<String> STEP =
      List.of(
          "CREATE TABLE correction (number INTEGER PRIMARY KEY, time TEXT NOT NULL,"
              + " who TEXT NOT NULL, why TEXT NOT NULL, kind TEXT NOT NULL, article TEXT,"
              + " text_sha TEXT, begin INTEGER, end INTEGER, words TEXT, vals TEXT NOT NULL)",
          "CREATE INDEX correction_article ON correction (article)");

  private CorrectionTables() {}

  /** Keeps it, with its own bytes as an original, so that custody proves it like any other. */
  static Correction add(Handle h, Correction correction, Instant now) {
    long number =
        1
            + h.createQuery("SELECT coalesce(max(number), 0) FROM correction")
                .mapTo(Long.class)
                .one();
    Correction kept = correction.kept(number, now.toString());
    insert(h, kept);
    byte[] bytes = kept.toJson();
    String sha256 = Sha256.of(bytes);
    h.execute("INSERT OR IGNORE INTO original VALUES (?, ?)", sha256, Packed.deflate(bytes));
    CustodyLog.continued(h, now)
        .append("correct", "correction " + number + " by " + kept.who(), sha256, "");
    return kept;
  }

  private static void insert(Handle h, Correction c) {
    Optional<Correction.Anchor> anchor = c.anchor();
    h.createUpdate("INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, c.number())
        .bind(1, c.time())
        .bind(2, c.who())
        .bind(3, c.why())
        .bind(4, c.kind())
        .bind(5, anchor.map(Correction.Anchor::article))
        .bind(6, anchor.map(Correction.Anchor::textSha256))
        .bind(7, anchor.map(Correction.Anchor::begin))
        .bind(8, anchor.map(Correction.Anchor::end))
        .bind(9, anchor.map(Correction.Anchor::text))
        .bind(10, JSON.writeValueAsString(c.values()))
        .execute();
  }

  static List<Correction> all(Handle h) {
    return h.createQuery("SELECT * FROM correction ORDER BY number")
        .map((r, c) -> correction(r))
        .list();
  }

  private static Correction correction(ResultSet r) throws SQLException {
    SortedMap<String, String> values = JSON.readValue(r.getString("vals"), VALUES);
    Optional<Correction.Anchor> anchor = Optional.empty();
    String article = r.getString("article");
    if (article != null) {
      anchor =
          Optional.of(
              new Correction.Anchor(
                  article,
                  r.getString("text_sha"),
                  r.getInt("begin"),
                  r.getInt("end"),
                  r.getString("words")));
    }
    return new Correction(
        r.getLong("number"),
        r.getString("time"),
        r.getString("who"),
        r.getString("why"),
        r.getString("kind"),
        anchor,
        values);
  }
}
