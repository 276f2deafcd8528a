package org.isnad.service.json;

import org.isnad.corpus.reuse.Change;
import org.isnad.corpus.reuse.Passage;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Span;

/** Writes a pair of articles that share copied text as JSON. */
public final class ReuseJson {
  private ReuseJson() {}

  /** The pair as an object of its own. */
  public static void write(Json json, Reuse r) {
    json.object(() -> fields(json, r));
  }

  static void fields(Json json, Reuse r) {
    json.field("a", r.a());
    json.field("b", r.b());
    json.field("label", r.label());
    json.field("score", Math.rint(r.score() * 1000) / 1000);
    json.array("passages", r.passages(), ReuseJson::passage);
    json.array("between", r.between(), ReuseJson::change);
  }

  private static void passage(Json json, Passage p) {
    json.object(() -> {
      span(json, "a", p.a());
      span(json, "b", p.b());
      json.field("words", p.words());
      json.array("changes", p.changes(), ReuseJson::change);
    });
  }

  private static void change(Json json, Change c) {
    json.object(() -> {
      json.field("kind", c.kind());
      span(json, "a", c.a());
      span(json, "b", c.b());
    });
  }

  private static void span(Json json, String name, Span span) {
    json.object(
        name,
        () -> {
          json.field("begin", span.begin());
          json.field("end", span.end());
        });
  }
}
