package org.isnad.service.json;

import java.util.List;
import java.util.Optional;
import org.isnad.service.correct.Corrections;
import org.isnad.service.correct.Mark;
import org.isnad.store.Correction;

/** Writes corrections as JSON. */
public final class CorrectionJson {
  private CorrectionJson() {}

  /** What people corrected in something, as {@code corrections}. */
  static void fields(Json json, List<Mark> marks) {
    json.array("corrections", marks, (j, m) -> j.object(() -> markFields(j, m)));
  }

  /** The one correction that something owes its form to, as {@code correction}. */
  static void field(Json json, Optional<Mark> mark) {
    mark.ifPresentOrElse(
        m -> json.object("correction", () -> markFields(json, m)),
        () -> json.nullField("correction"));
  }

  private static void markFields(Json json, Mark m) {
    Correction c = m.correction();
    json.field("article", m.article());
    json.field("datum", m.datum());
    json.field("number", (double) c.number());
    json.field("time", c.time());
    json.field("who", c.who());
    json.field("why", c.why());
    json.field("as_read", m.asRead());
  }

  public static void write(Json json, Corrections.Entry entry) {
    Correction c = entry.correction();
    json.object(() -> {
      json.field("number", (double) c.number());
      json.field("time", c.time());
      json.field("who", c.who());
      json.field("why", c.why());
      json.field("kind", c.kind());
      json.field("state", entry.state());
      c.anchor()
          .ifPresentOrElse(
              a ->
                  json.object(
                      "anchor",
                      () -> {
                        json.field("article", a.article());
                        json.field("text_sha256", a.textSha256());
                        json.field("begin", a.begin());
                        json.field("end", a.end());
                        json.field("text", a.text());
                      }),
              () -> json.nullField("anchor"));
      json.object("values", () -> c.values().forEach(json::field));
    });
  }
}
