package org.isnad.service.json;

import org.isnad.service.correct.Corrections;
import org.isnad.store.Correction;

/** Writes corrections as JSON. */
public final class CorrectionJson {
  private CorrectionJson() {}

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
