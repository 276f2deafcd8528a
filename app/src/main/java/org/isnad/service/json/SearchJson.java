package org.isnad.service.json;

import java.util.List;
import java.util.Optional;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.search.Facet;
import org.isnad.search.Hit;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.Snippet;
import org.isnad.service.HitMarks;

/** Writes hits of a search. */
public final class SearchJson {
  private SearchJson() {}

  /** A hit as one object; {@code kind} tells which fields it has. */
  public static void hit(Json json, Hit hit, HitMarks marks) {
    json.object(() -> {
      switch (hit) {
        case Hit.OfArticle a -> article(json, a);
        case Hit.OfStatement s -> statement(json, s);
        case Hit.OfFigure f -> figure(json, f);
        case Hit.OfName n -> name(json, n);
      }
      CorrectionJson.field(json, marks.of(hit));
    });
  }

  /** A page with its counts and facets. */
  public static void page(Json json, SearchPage page, HitMarks marks) {
    json.object(() -> {
      json.field("format", "isnad-search/1");
      json.field("kind", page.kind());
      json.field("total", page.total());
      json.object(
          "counts",
          () -> {
            for (Kind kind : Kind.values()) {
              Optional.ofNullable(page.counts().get(kind))
                  .ifPresent(n -> json.field(kind.label(), n));
            }
          });
      json.array("hits", page.hits(), (j, h) -> hit(j, h, marks));
      json.array("facets", page.facets(), SearchJson::facet);
      json.field("next", page.next());
    });
  }

  private static void facet(Json json, Facet facet) {
    json.object(() -> {
      json.field("name", facet.name());
      json.array(
          "values",
          facet.values(),
          (j, v) ->
              j.object(() -> {
                j.field("value", v.value());
                j.field("hits", v.hits());
                j.field("clause", v.clause());
              }));
    });
  }

  private static void source(Json json, String kind, Hit.Source s) {
    json.field("kind", kind);
    json.field("article", s.article());
    json.field("outlet", s.outlet());
    json.field("url", s.url());
    json.field("title", s.title());
    json.field("published", s.published().map(PublicationTime::toString));
  }

  private static void article(Json json, Hit.OfArticle a) {
    source(json, "article", a.source());
    json.array("title_marks", a.titleMarks(), SearchJson::span);
    json.array("snippets", a.snippets(), SearchJson::snippet);
  }

  private static void statement(Json json, Hit.OfStatement s) {
    source(json, "statement", s.source());
    json.field("id", s.id());
    json.field("begin", s.content().begin());
    json.field("end", s.content().end());
    onWordOf(json, s.word());
    json.field("stance", s.stance());
    json.array("snippets", List.of(s.snippet()), SearchJson::snippet);
  }

  private static void figure(Json json, Hit.OfFigure f) {
    source(json, "figure", f.source());
    json.field("id", f.id());
    json.field("begin", f.words().begin());
    json.field("end", f.words().end());
    json.field("value", f.value());
    json.field("max", f.max());
    json.field("comparator", f.bound().sign());
    json.field("vague", f.vague());
    json.field("unit", f.unit());
    json.field("counted", f.counted());
    json.field("figure", f.kind().label());
    json.field("place", f.place());
    json.field("time", f.time());
    json.field("statement", f.statement());
    onWordOf(json, f.word());
    json.array("snippets", List.of(f.snippet()), SearchJson::snippet);
  }

  private static void name(Json json, Hit.OfName n) {
    json.field("kind", n.type().isPresent() ? "entity" : "speaker");
    json.field("name", n.name());
    json.field("english", n.english());
    json.field("type", n.type().map(Enum::name));
    json.strings("spellings", n.spellings());
    json.field("count", n.count());
  }

  private static void onWordOf(Json json, Hit.OnWordOf word) {
    json.field("speaker", word.speaker());
    json.field("speaker_english", word.english());
    json.strings("via", word.via());
  }

  private static void snippet(Json json, Snippet s) {
    json.object(() -> {
      json.words(s.words());
      json.array("marks", s.marks(), SearchJson::span);
    });
  }

  private static void span(Json json, Span span) {
    json.object(() -> {
      json.field("begin", span.begin());
      json.field("end", span.end());
    });
  }
}
