package org.isnad.cli.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.StatementKind;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;

/**
 * Prints readings as cards: the article's facts, who says what, figures, dates, names, happenings.
 * Thread-safe.
 */
public final class ReadingCard {
  private final Display display;
  private final Labels labels;
  private final DatePhrase dates;
  private final FigurePhrase figures = new FigurePhrase(new CountedNouns());

  public ReadingCard(Display display) {
    this.display = display;
    this.labels = new Labels(display.language());
    this.dates = new DatePhrase(labels, display.language());
  }

  /** The card's text; ends with a line end. */
  public String of(Reading reading) {
    StringBuilder out = new StringBuilder();
    Names names = new Names(reading, display.language());
    head(reading, out);
    section("statements", statements(reading, names), out);
    section("figures", figures(reading, names), out);
    section("times", times(reading), out);
    section("people", entities(reading, names, Set.of(EntityType.PER)), out);
    section("organisations", entities(reading, names, Set.of(EntityType.ORG)), out);
    section(
        "places",
        entities(reading, names, Set.of(EntityType.GPE, EntityType.LOC, EntityType.FAC)),
        out);
    section(
        "others",
        entities(reading, names, Set.of(EntityType.NORP, EntityType.EVENT, EntityType.MISC)),
        out);
    section("events", events(reading, names), out);
    if (display.language() == Language.EN
        && reading.entities().stream().anyMatch(Entity::romanised)) {
      out.append('\n');
      label(labels.of("note.romanised"), Style.FAINT, out);
    }
    return out.toString();
  }

  private void head(Reading r, StringBuilder out) {
    Article a = r.article();
    label(a.title().orElse(a.id()), Style.STRONG, out);
    Table table = new Table(display, 20);
    fact(table, "outlet", a.outlet());
    fact(table, "published", a.published().map(PublicationTime::toString).map(dates::of));
    fact(table, "credit", r.header().credit().map(Words::text));
    fact(table, "dateline", r.header().dateline().map(Words::text));
    r.header().byline().ifPresent(b -> fact(table, "byline", Optional.of(b.text())));
    fact(table, "found", Optional.of(counts(r)));
    table.print(out);
  }

  private void fact(Table table, String key, Optional<String> value) {
    table.row(Cell.of(labels.of("head." + key), Style.FAINT), Cell.of(value.orElse(Labels.ABSENT)));
  }

  private String counts(Reading r) {
    long speakers =
        r.statements().stream()
            .flatMap(s -> s.speaker().map(Speaker::name).stream())
            .distinct()
            .count();
    return String.join(
        " · ",
        labels.of("count.statements") + " " + r.statements().size(),
        labels.of("count.speakers") + " " + speakers,
        labels.of("count.figures") + " " + r.figures().size(),
        labels.of("count.times") + " " + r.times().size(),
        labels.of("count.names") + " " + r.entities().size(),
        labels.of("count.repairs") + " " + r.repairs().size());
  }

  private void section(String key, Table table, StringBuilder out) {
    if (table.isEmpty()) {
      return;
    }
    out.append('\n');
    label(labels.of("section." + key), Style.HEADING, out);
    table.print(out);
  }

  private void label(String text, Style style, StringBuilder out) {
    Table line = new Table(display);
    line.row(Cell.of(text, style));
    line.print(out);
  }

  private Table statements(Reading r, Names names) {
    Table table = new Table(display, 6, 26, 14);
    for (Statement s : r.statements()) {
      Cell speaker = Cell.of(s.speaker().map(names::of).orElse(Labels.ABSENT), Style.STRONG);
      Optional<String> channels = names.channels(s);
      if (channels.isPresent()) {
        speaker = speaker.below(labels.of("via") + " " + channels.get());
      }
      table.row(
          Cell.of(s.id(), Style.FAINT),
          speaker,
          Cell.of(labels.of("stance", s.stance()), style(s.stance()))
              .below(labels.of("kind", s.kind())),
          Cell.contents(quoted(s)));
    }
    return table;
  }

  private static String quoted(Statement s) {
    return s.kind() == StatementKind.DIRECT ? "«" + s.content().text() + "»" : s.content().text();
  }

  private static Style style(Stance stance) {
    return switch (stance) {
      case DENY, ACCUSE, CONDEMN, THREATEN -> Style.OPPOSED;
      case CLAIM, DOUBT, WARN -> Style.CAUTION;
      case SAY, AFFIRM, DEMAND, PRAISE, HOPE -> Style.PLAIN;
    };
  }

  private Table figures(Reading r, Names names) {
    Table table = new Table(display, 6, 30, 18, 20);
    for (Figure f : r.figures()) {
      Cell phrase =
          display.language() == Language.EN
              ? Cell.of(figures.of(f), Style.STRONG)
              : Cell.of(f.words().text(), Style.STRONG);
      Optional<String> total = f.total().map(t -> labels.of("part-of") + " " + t);
      table.row(
          Cell.of(f.id(), Style.FAINT),
          total.map(phrase::below).orElse(phrase),
          what(f, names),
          Cell.of(word(f.statement(), names)),
          Cell.contents(f.words().text()));
    }
    return table;
  }

  private Cell what(Figure f, Names names) {
    Cell cell = Cell.of(f.kind() == FigureKind.OTHER ? "" : labels.of("figure", f.kind()));
    List<String> where = new ArrayList<>();
    f.place().map(names::named).ifPresent(where::add);
    f.time().map(dates::of).ifPresent(where::add);
    return where.isEmpty() ? cell : cell.below(String.join(" · ", where));
  }

  private String word(Optional<String> statement, Names names) {
    return statement.isEmpty()
        ? labels.of("outlets-word")
        : names.speakerOf(statement).orElse(Labels.ABSENT);
  }

  private Table times(Reading r) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (TimeExpression t : r.times()) {
      words.computeIfAbsent(t.value(), v -> new LinkedHashSet<>()).add(t.words().text());
    }
    Table table = new Table(display, 40);
    words.forEach((value, texts) ->
        table.row(Cell.of(dates.of(value)), Cell.contents(String.join("، ", texts))));
    return table;
  }

  private Table entities(Reading r, Names names, Set<EntityType> types) {
    Table table = new Table(display, 34, 6);
    for (Entity e : r.entities()) {
      if (types.contains(e.type())) {
        List<String> known = new ArrayList<>(e.roles());
        if (!names.of(e).equals(e.name())) {
          known.addFirst(e.name());
        }
        table.row(
            Cell.of(names.of(e)),
            Cell.of("×" + e.mentions().size(), Style.FAINT),
            Cell.contents(String.join("، ", known)));
      }
    }
    return table;
  }

  private Table events(Reading r, Names names) {
    Table table = new Table(display, 6, 30, 20, 20);
    for (Event e : r.events()) {
      String type = labels.of("event", e.type()) + e.mode().map(m -> ", " + m).orElse("");
      List<String> where = new ArrayList<>();
      e.place().map(names::named).ifPresent(where::add);
      e.time().map(dates::of).ifPresent(where::add);
      if (e.fatalities().isPresent()) {
        where.add(labels.of("figure.killed") + " " + e.fatalities().getAsInt());
      }
      table.row(
          Cell.of(e.id(), Style.FAINT),
          Cell.of(type).below(who(e, names)),
          Cell.of(labels.of("status", e.status())).below(String.join(" · ", where)),
          Cell.of(word(e.statement(), names)),
          Cell.contents(e.anchor().text()));
    }
    return table;
  }

  private static String who(Event e, Names names) {
    return e.actor().map(names::named).orElse(Labels.ABSENT)
        + " → "
        + e.recipient().map(names::named).orElse(Labels.ABSENT);
  }
}
