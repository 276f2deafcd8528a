package org.isnad.service.json;

import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.PublicationTime;
import org.isnad.service.desk.ArticleFile;
import org.isnad.service.desk.Facets;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.NamedFile;
import org.isnad.service.desk.StoryCard;
import org.isnad.store.ArticleHead;

/** Writes what lists and files of the desk hold as JSON. */
public final class DeskJson {
  private DeskJson() {}

  /** A story with what lists show of it beside its articles. */
  public static void card(Json json, StoryCard c) {
    json.object(() -> {
      StoryJson.storyFields(json, c.story());
      json.strings("outlet_names", c.outlets());
      json.array("people", c.people(), DeskJson::named);
      json.array("places", c.places(), DeskJson::named);
      c.weight()
          .ifPresentOrElse(
              w -> {
                json.field("independent_lines", w.lines());
                json.field("disputes", w.disputes());
              },
              () -> {
                json.nullField("independent_lines");
                json.nullField("disputes");
              });
    });
  }

  public static void facets(Json json, Facets f) {
    json.object(() -> {
      json.array(
          "outlets",
          f.outlets(),
          (j, o) ->
              j.object(() -> {
                j.field("name", o.name());
                j.field("stories", o.stories());
              }));
      json.array("people", f.people(), DeskJson::named);
      json.array("places", f.places(), DeskJson::named);
      json.field("first", f.first().map(Object::toString));
      json.field("last", f.last().map(Object::toString));
    });
  }

  public static void named(Json json, Named n) {
    json.object(() -> namedFields(json, n));
  }

  private static void namedFields(Json json, Named n) {
    json.field("key", n.key());
    json.field("type", n.type().name());
    json.field("name", n.name());
    json.field("english", n.english());
    json.field("articles", n.articles());
    json.strings("spellings", n.spellings());
  }

  public static void head(Json json, ArticleHead h) {
    json.object(() -> headFields(json, h));
  }

  private static void headFields(Json json, ArticleHead h) {
    json.field("id", h.id());
    json.field("version", h.version());
    json.field("sha256", h.originalSha256());
    json.field("outlet", h.outlet());
    json.field("url", h.url());
    json.field("title", h.title());
    json.field("published", h.published().map(PublicationTime::toString));
  }

  /** An article with its reading, where it stands and what it shares with others. */
  public static byte[] bytes(ArticleFile f) {
    return Json.bytes(
        false,
        json ->
            json.object(() -> {
              json.object("article", () -> headFields(json, f.head()));
              json.field("story", f.story());
              json.array("versions", f.versions(), Json::number);
              json.array(
                  "twins",
                  f.twins(),
                  (j, t) ->
                      j.object(() -> {
                        headFields(j, t.head());
                        j.object("reuse", () -> ReuseJson.fields(j, t.reuse()));
                      }));
              json.object(
                  "reading",
                  () -> ReadingJson.fields(json, f.reading(), f.head().originalSha256()));
              CorrectionJson.fields(json, f.marks());
            }));
  }

  /** What is told of one name. */
  public static void write(NamedFile f, Consumer<byte[]> sink) {
    sink.accept(
        Json.bytes(
            false,
            json ->
                json.object(() -> {
                  json.object("entity", () -> namedFields(json, f.named()));
                  json.array(
                      "months",
                      List.copyOf(f.months().entrySet()),
                      (j, m) ->
                          j.object(() -> {
                            j.field("month", m.getKey().toString());
                            j.field("articles", m.getValue());
                          }));
                  json.array("said", f.said(), DeskJson::saying);
                  json.array("told", f.told(), DeskJson::saying);
                  json.array("events", f.happenings(), DeskJson::happening);
                  json.array("articles", f.articles().items(), DeskJson::head);
                  json.field("next", f.articles().next());
                  json.field("total", f.articles().total());
                  json.strings("stories", f.stories());
                })));
  }

  private static void happening(Json json, NamedFile.Happening h) {
    json.object(() -> {
      json.object("article", () -> headFields(json, h.article()));
      json.object("event", () -> ReadingJson.eventFields(json, h.event()));
    });
  }

  private static void saying(Json json, NamedFile.Saying s) {
    json.object(() -> {
      json.object("article", () -> headFields(json, s.article()));
      json.object("statement", () -> ReadingJson.statementFields(json, s.statement()));
    });
  }
}
