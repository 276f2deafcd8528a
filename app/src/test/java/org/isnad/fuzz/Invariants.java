package org.isnad.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** What holds of every reading of every text. */
final class Invariants {
  private final String text;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> statements = new HashSet<>();

  private Invariants(String text) {
    this.text = text;
  }

  /**
   * @throws IllegalStateException naming what does not hold
   */
  static void check(Reading r) {
    Invariants invariants = new Invariants(r.article().text());
    invariants.spans(r);
    invariants.references(r);
  }

  private void spans(Reading r) {
    r.repairs().forEach(x -> words(x.words()));
    r.sentences().forEach(this::span);
    r.entities().forEach(e -> e.mentions().forEach(this::words));
    for (Statement s : r.statements()) {
      words(s.content());
      words(s.cue());
      s.source().ifPresent(this::words);
    }
    r.figures().forEach(f -> words(f.words()));
    r.times().forEach(t -> words(t.words()));
    r.places().forEach(p -> words(p.words()));
    r.events().forEach(e -> words(e.anchor()));
    r.header().credit().ifPresent(this::words);
    r.header().dateline().ifPresent(this::words);
    r.header().byline().ifPresent(this::words);
  }

  private void span(Span s) {
    require(s.end() <= text.length() && s.length() > 0, "empty or out of the text: " + s);
  }

  private void words(Words w) {
    span(w.span());
    require(text.startsWith(w.text(), w.begin()), "not the text's words: " + w);
  }

  private void references(Reading r) {
    Set<String> figures = new HashSet<>();
    Set<String> events = new HashSet<>();
    r.entities().stream().map(Entity::id).forEach(id -> unique(entities, id));
    r.statements().stream().map(Statement::id).forEach(id -> unique(statements, id));
    r.figures().stream().map(Figure::id).forEach(id -> unique(figures, id));
    r.events().stream().map(Event::id).forEach(id -> unique(events, id));
    for (Statement s : r.statements()) {
      known(statements, s.within());
      require(!s.within().equals(Optional.of(s.id())), "within itself: " + s);
      s.speaker().flatMap(Speaker::entity).ifPresent(e -> known(entities, Optional.of(e)));
      s.via().forEach(v -> known(entities, v.entity()));
    }
    for (Figure f : r.figures()) {
      known(statements, f.statement());
      known(figures, f.total());
      require(Double.isFinite(f.value()), "not a number: " + f);
    }
    r.events().forEach(e -> known(statements, e.statement()));
    r.places().stream().map(Place::entity).forEach(e -> known(entities, e));
    inOrder(r.figures().stream().map(f -> f.words().begin()).toList());
    inOrder(r.times().stream().map(t -> t.words().begin()).toList());
    inOrder(r.sentences().stream().map(Span::begin).toList());
  }

  private static void unique(Set<String> ids, String id) {
    require(ids.add(id), "twice: " + id);
  }

  private static void known(Set<String> ids, Optional<String> id) {
    id.ifPresent(i -> require(ids.contains(i), "refers to nothing: " + i));
  }

  private static void inOrder(List<Integer> begins) {
    require(begins.stream().sorted().toList().equals(begins), "not in order: " + begins);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
