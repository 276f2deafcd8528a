package org.isnad.service.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.service.correct.Overlay.Holding;

/** Lays corrections over one reading, one after the other. */
final class Laying {
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private Reading reading;

  Laying(Reading reading) {
    this.reading = reading;
  }

  Corrected corrected() {
    return new Corrected(reading, List.copyOf(marks.values()));
  }

  /** Tells apart the names that people tell apart in the article. */
  void tellApart(Holding h, Change.OtherName c) {
    rename(e ->
        Overlay.key(e).equals(c.key())
            ? Optional.of(new Renamed(Naming.other(e, c.name(), evidence(h)), h))
            : Optional.empty());
  }

  /** Lets names be those of the individuals that people hold them to be. */
  void merge(Map<String, Holding> merges) {
    rename(e -> merged(e, merges));
  }

  private static Optional<Renamed> merged(Entity e, Map<String, Holding> merges) {
    Optional<Renamed> now = Optional.empty();
    Entity at = e;
    Set<String> seen = new HashSet<>();
    for (Holding h = merges.get(Overlay.key(at));
        h != null && h.change() instanceof Change.SameName m && seen.add(m.key());
        h = merges.get(Overlay.key(at))) {
      at = Naming.merged(at, m);
      now = Optional.of(new Renamed(at, h));
    }
    return now;
  }

  /** An entity under another name, and the correction that says so. */
  private record Renamed(Entity entity, Holding by) {}

  private void rename(Function<Entity, Optional<Renamed>> change) {
    Map<String, Renamed> renamed = new HashMap<>();
    for (Entity e : reading.entities()) {
      change.apply(e).filter(r -> !r.entity().equals(e)).ifPresent(r -> renamed.put(e.id(), r));
    }
    if (renamed.isEmpty()) {
      return;
    }
    List<Entity> entities = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Entity e : reading.entities()) {
      Renamed r = renamed.get(e.id());
      entities.add(r == null ? e : r.entity());
      if (r != null) {
        names.put(e.id(), r.entity().name());
        mark(e.id(), r.by(), e.name());
      }
    }
    for (Statement s : reading.statements()) {
      s.speaker()
          .ifPresent(
              p -> p.entity().map(renamed::get).ifPresent(r -> mark(s.id(), r.by(), p.name())));
    }
    reading = Naming.with(reading, entities, names);
  }

  private void mark(String datum, Holding h, String asRead) {
    Mark before = marks.get(datum);
    marks.put(
        datum,
        new Mark(
            reading.article().id(),
            datum,
            h.correction(),
            before == null ? asRead : before.asRead()));
  }

  /** Lays over it a correction of one statement or figure; the others are laid by themselves. */
  void apply(Holding h) {
    switch (h.change()) {
      case Change.SpeakerOf c -> speaker(h, c);
      case Change.FigureOf c -> figure(h, c);
      case Change.OtherName c -> {}
      case Change.SameName c -> {}
      case Change.SameStory c -> {}
      case Change.OwnStory c -> {}
      case Change.Undo c -> {}
    }
  }

  private static String evidence(Holding h) {
    return "correction " + h.correction().number() + " by " + h.correction().who();
  }

  private void speaker(Holding h, Change.SpeakerOf c) {
    int at = Anchors.find(c.content(), reading.article(), reading.statements(), Statement::content);
    if (at < 0) {
      return;
    }
    Statement s = reading.statements().get(at);
    mark(s.id(), h, s.speaker().map(Speaker::name).orElse(""));
    List<Statement> statements = new ArrayList<>(reading.statements());
    statements.set(
        at,
        new Statement(
            s.id(),
            s.content(),
            s.kind(),
            s.cue(),
            s.stance(),
            s.source(),
            c.name().map(this::speaker),
            s.via(),
            s.within(),
            evidence(h)));
    reading = Naming.with(reading, statements);
  }

  private Speaker speaker(String name) {
    return new Speaker(
        name,
        reading.entities().stream().filter(e -> e.name().equals(name)).map(Entity::id).findFirst());
  }

  private void figure(Holding h, Change.FigureOf c) {
    int at = Anchors.find(c.words(), reading.article(), reading.figures(), Figure::words);
    if (at < 0) {
      return;
    }
    Figure f = reading.figures().get(at);
    mark(f.id(), h, FigureEdit.words(f));
    List<Figure> figures = new ArrayList<>(reading.figures());
    if (c.removed()) {
      figures.remove(at);
    } else {
      figures.set(at, with(f, c, evidence(h)));
    }
    reading = Naming.withFigures(reading, figures);
  }

  private static Figure with(Figure f, Change.FigureOf c, String evidence) {
    OptionalDouble max = c.value().isPresent() || c.max().isPresent() ? c.max() : f.max();
    return new Figure(
        f.id(),
        f.words(),
        c.value().orElse(f.value()),
        max,
        c.bound().orElse(f.bound()),
        f.vague() && c.value().isEmpty(),
        c.unit().orElse(f.unit()),
        c.counted().or(f::counted),
        c.kind().orElse(f.kind()),
        c.place().or(f::place),
        c.time().or(f::time),
        f.statement(),
        f.total(),
        evidence);
  }
}
