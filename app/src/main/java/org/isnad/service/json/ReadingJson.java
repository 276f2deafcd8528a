package org.isnad.service.json;

import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Repair;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;
import org.isnad.service.correct.Corrected;

/** Writes a reading in the format {@code isnad-reading/1}. */
public final class ReadingJson {
  private ReadingJson() {}

  /** The reading as UTF-8 JSON, on one line or indented, without a line end. */
  public static byte[] bytes(Reading reading, String sha256, boolean indented) {
    return Json.bytes(indented, json -> write(json, reading, sha256));
  }

  /** A reading with what people corrected in it laid over it, and told as {@code corrections}. */
  public static byte[] bytes(Corrected corrected, String sha256) {
    return Json.bytes(
        false,
        json ->
            json.object(() -> {
              fields(json, corrected.reading(), sha256);
              CorrectionJson.fields(json, corrected.marks());
            }));
  }

  private static void write(Json json, Reading r, String sha256) {
    json.object(() -> fields(json, r, sha256));
  }

  static void fields(Json json, Reading r, String sha256) {
    json.field("format", "isnad-reading/1");
    json.object("document", () -> document(json, r, sha256));
    json.field("text", r.article().text());
    json.array("repairs", r.repairs(), ReadingJson::repair);
    json.array("sentences", r.sentences(), ReadingJson::span);
    json.array("entities", r.entities(), ReadingJson::entity);
    json.array("statements", r.statements(), ReadingJson::statement);
    json.array("figures", r.figures(), ReadingJson::figure);
    json.array("times", r.times(), ReadingJson::time);
    json.array("places", r.places(), ReadingJson::place);
    json.array("events", r.events(), ReadingJson::event);
  }

  private static void document(Json json, Reading r, String sha256) {
    Article a = r.article();
    json.field("id", a.id());
    json.field("sha256", sha256);
    json.field("outlet", a.outlet());
    json.field("url", a.url());
    json.field("title", a.title());
    json.field("published", a.published().map(PublicationTime::toString));
    json.field("credit", r.header().credit().map(Words::text));
    json.field("dateline", r.header().dateline().map(Words::text));
    json.field("byline", r.header().byline().map(Words::text));
  }

  private static void repair(Json json, Repair repair) {
    json.object(() -> {
      json.words(repair.words());
      json.field("repaired", repair.repaired());
      json.field("rule", repair.rule());
    });
  }

  private static void span(Json json, Span span) {
    json.object(() -> {
      json.field("begin", span.begin());
      json.field("end", span.end());
    });
  }

  private static void entity(Json json, Entity e) {
    json.object(() -> {
      json.field("id", e.id());
      json.field("type", e.type().name());
      json.field("name", e.name());
      json.field("english", e.english());
      json.field("wikidata", e.wikidata());
      json.strings("roles", e.roles());
      json.array("mentions", e.mentions(), (j, m) -> j.object(() -> j.words(m)));
      json.field("romanised", e.romanised());
      json.field("evidence", e.evidence());
    });
  }

  private static void statement(Json json, Statement s) {
    json.object(() -> statementFields(json, s));
  }

  static void statementFields(Json json, Statement s) {
    json.field("id", s.id());
    json.words("content", s.content());
    json.field("kind", s.kind());
    json.words("cue", s.cue());
    json.field("stance", s.stance());
    json.words("source", s.source());
    json.speaker("speaker", s.speaker());
    json.array("via", s.via(), Json::speaker);
    json.field("within", s.within());
    json.field("evidence", s.evidence());
  }

  public static void figure(Json json, Figure f) {
    json.object(() -> {
      json.field("id", f.id());
      json.words(f.words());
      json.field("value", f.value());
      json.field("max", f.max());
      json.field("comparator", f.bound().sign());
      json.field("vague", f.vague());
      json.field("unit", f.unit());
      json.field("counted", f.counted());
      json.field("kind", f.kind().label());
      json.field("place", f.place());
      json.field("time", f.time());
      json.field("statement", f.statement());
      json.field("evidence", f.evidence());
      json.field("total", f.total());
    });
  }

  public static void time(Json json, TimeExpression t) {
    json.object(() -> {
      json.words(t.words());
      json.field("type", t.type().name());
      json.field("value", t.value());
      json.field("evidence", t.evidence());
    });
  }

  private static void place(Json json, Place p) {
    json.object(() -> {
      json.words(p.words());
      json.field("name", p.name());
      json.field("english", p.english());
      json.field("lat", degrees(p.position().map(Place.Position::lat)));
      json.field("lon", degrees(p.position().map(Place.Position::lon)));
      json.field("precision", p.precision());
      json.strings("within", p.within());
      json.field("entity", p.entity());
      json.field("evidence", p.evidence());
    });
  }

  private static OptionalDouble degrees(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static void event(Json json, Event e) {
    json.object(() -> eventFields(json, e));
  }

  static void eventFields(Json json, Event e) {
    json.field("id", e.id());
    json.words(e.anchor());
    json.field("plover", e.type().name());
    json.field("mode", e.mode());
    json.field("actor", e.actor());
    json.field("recipient", e.recipient());
    json.field("place", e.place());
    json.field("time", e.time());
    if (e.fatalities().isPresent()) {
      json.field("fatalities", e.fatalities().getAsInt());
    } else {
      json.nullField("fatalities");
    }
    json.field("status", e.status());
    json.field("statement", e.statement());
    json.field("evidence", e.evidence());
  }
}
