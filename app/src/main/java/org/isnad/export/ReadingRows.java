package org.isnad.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.isnad.export.Row.Cells;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;

/** The rows of one reading, the article's own first. */
public final class ReadingRows {
  private final Reading reading;
  private final Article article;
  private final String sha256;
  private final Function<String, Optional<Amendment>> amendments;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private ReadingRows(
      Reading reading, String sha256, Function<String, Optional<Amendment>> amendments) {
    this.reading = reading;
    this.article = reading.article();
    this.sha256 = sha256;
    this.amendments = amendments;
    reading.entities().forEach(e -> entities.put(e.id(), e));
    reading.statements().forEach(s -> statements.put(s.id(), s));
    reading.places().forEach(p -> places.putIfAbsent(p.name(), p));
  }

  /**
   * @param version of the article
   * @param sha256 fingerprint of the bytes it was read from
   * @param story the story it belongs to
   * @param amendments the correction of a datum of the reading, by its id, or by the article's for
   *     its story; empty where the datum is as it was read
   */
  public static List<Row> of(
      Reading reading,
      int version,
      String sha256,
      Optional<String> story,
      Function<String, Optional<Amendment>> amendments) {
    ReadingRows made = new ReadingRows(reading, sha256, amendments);
    made.article(version, story);
    reading.statements().forEach(made::statement);
    reading.figures().forEach(made::figure);
    reading.times().forEach(made::time);
    reading.entities().forEach(made::mentions);
    reading.places().forEach(made::place);
    reading.events().forEach(made::event);
    return made.rows;
  }

  private Cells cells(Table table, Words words) {
    return new Cells(table)
        .put("article", article.id())
        .put("outlet", article.outlet())
        .put("url", article.url())
        .put("published", article.published().map(PublicationTime::toString))
        .put("sha256", sha256)
        .put("begin", words.begin())
        .put("end", words.end())
        .put("text", words.text());
  }

  /** A datum on the word of the innermost statement that holds it, or of the one named. */
  private Cells told(Table table, Words words, Optional<String> statement) {
    Optional<Statement> holder = statement.map(statements::get).or(() -> innermost(words));
    Cells cells = cells(table, words).put("statement", holder.map(Statement::id));
    holder.ifPresent(s -> {
      onWordOf(cells, s);
      amend(cells, s.id());
    });
    return cells;
  }

  /** What was corrected in the datum itself covers what was in the statement that holds it. */
  private Cells amend(Cells cells, String datum) {
    amendments.apply(datum).ifPresent(cells::put);
    return cells;
  }

  private static void onWordOf(Cells cells, Statement s) {
    cells.put("speaker", s.speaker().map(Speaker::name));
    cells.put("via", s.via().stream().map(Speaker::name).toList());
  }

  private Optional<Statement> innermost(Words words) {
    Optional<Statement> innermost = Optional.empty();
    for (Statement s : reading.statements()) {
      boolean holds = s.content().span().contains(words.span());
      int shortest = innermost.map(i -> i.content().span().length()).orElse(Integer.MAX_VALUE);
      if (holds && s.content().span().length() < shortest) {
        innermost = Optional.of(s);
      }
    }
    return innermost;
  }

  private void article(int version, Optional<String> story) {
    Cells cells = cells(Table.ARTICLES, article.words(0, article.text().length()));
    rows.add(
        amend(cells, article.id())
            .put("version", version)
            .put("title", article.title())
            .put("credit", reading.header().credit().map(Words::text))
            .put("dateline", reading.header().dateline().map(Words::text))
            .put("byline", reading.header().byline().map(Words::text))
            .put("story", story)
            .row());
  }

  private void statement(Statement s) {
    Cells cells = cells(Table.STATEMENTS, s.content());
    onWordOf(cells, s);
    amend(cells, s.id());
    Optional<Entity> speaker = s.speaker().flatMap(Speaker::entity).map(entities::get);
    rows.add(
        cells
            .put("id", s.id())
            .put("kind", label(s.kind()))
            .put("stance", label(s.stance()))
            .put("cue", s.cue().text())
            .put("cue_begin", s.cue().begin())
            .put("cue_end", s.cue().end())
            .put("source", s.source().map(Words::text))
            .put("source_begin", s.source().map(Words::begin))
            .put("source_end", s.source().map(Words::end))
            .put("speaker_english", speaker.flatMap(Entity::english))
            .put("statement", s.within())
            .put("evidence", s.evidence())
            .row());
  }

  private void figure(Figure f) {
    Cells cells =
        told(Table.FIGURES, f.words(), f.statement())
            .put("id", f.id())
            .put("value", f.value())
            .put("max", boxed(f.max()))
            .put("comparator", f.bound().sign())
            .put("vague", f.vague())
            .put("unit", f.unit())
            .put("counted", f.counted())
            .put("kind", f.kind().label())
            .put("place", f.place())
            .put("time", f.time())
            .put("total", f.total())
            .put("evidence", f.evidence());
    amend(cells, f.id());
    onTheMap(cells, f.place().map(places::get));
    rows.add(cells.row());
  }

  private void time(TimeExpression t) {
    rows.add(
        told(Table.TIMES, t.words(), Optional.empty())
            .put("type", t.type().name())
            .put("value", t.value())
            .put("evidence", t.evidence())
            .row());
  }

  private void mentions(Entity e) {
    for (Words mention : e.mentions()) {
      rows.add(
          amend(told(Table.MENTIONS, mention, Optional.empty()), e.id())
              .put("entity", e.id())
              .put("type", e.type().name())
              .put("name", e.name())
              .put("english", e.english())
              .put("wikidata", e.wikidata())
              .put("roles", e.roles())
              .put("evidence", e.evidence())
              .row());
    }
  }

  private void place(Place p) {
    Cells cells =
        told(Table.PLACES, p.words(), Optional.empty())
            .put("name", p.name())
            .put("english", p.english())
            .put("entity", p.entity())
            .put("evidence", p.evidence());
    onTheMap(cells, Optional.of(p));
    rows.add(cells.row());
  }

  private static void onTheMap(Cells cells, Optional<Place> place) {
    cells
        .put("lat", place.flatMap(Place::position).map(Place.Position::lat))
        .put("lon", place.flatMap(Place::position).map(Place.Position::lon))
        .put(
            "precision", place.filter(p -> p.position().isPresent()).map(p -> label(p.precision())))
        .put("within", place.map(Place::within).orElse(List.of()));
  }

  private void event(Event e) {
    Cells cells =
        told(Table.EVENTS, e.anchor(), e.statement())
            .put("id", e.id())
            .put("plover", e.type().name())
            .put("mode", e.mode())
            .put("actor", e.actor())
            .put("recipient", e.recipient())
            .put("place", e.place())
            .put("time", e.time())
            .put("fatalities", boxed(e.fatalities()))
            .put("status", label(e.status()))
            .put("evidence", e.evidence());
    onTheMap(cells, e.place().map(places::get));
    rows.add(cells.row());
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
