package org.isnad.service.correct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;

/** Copies of readings in which some of what was found is otherwise. */
final class Naming {
  private Naming() {}

  /** Another individual of the same words. */
  static Entity other(Entity e, String name, String evidence) {
    return new Entity(
        e.id(),
        e.type(),
        name,
        Optional.empty(),
        false,
        Optional.empty(),
        e.roles(),
        e.mentions(),
        evidence);
  }

  static Entity merged(Entity e, Change.SameName m) {
    return new Entity(
        e.id(),
        e.type(),
        m.name(),
        m.english(),
        m.english().isPresent() && m.wikidata().isEmpty(),
        m.wikidata(),
        e.roles(),
        e.mentions(),
        e.evidence());
  }

  /** Entities, and the names of speakers that are among them. */
  static Reading with(Reading r, List<Entity> entities, Map<String, String> names) {
    List<Statement> statements =
        r.statements().stream()
            .map(s ->
                new Statement(
                    s.id(),
                    s.content(),
                    s.kind(),
                    s.cue(),
                    s.stance(),
                    s.source(),
                    s.speaker().map(p -> renamed(p, names)),
                    s.via().stream().map(p -> renamed(p, names)).toList(),
                    s.within(),
                    s.evidence()))
            .toList();
    return new Reading(
        r.article(),
        r.header(),
        r.repairs(),
        r.sentences(),
        entities,
        statements,
        r.figures(),
        r.times(),
        r.places(),
        r.events());
  }

  private static Speaker renamed(Speaker p, Map<String, String> names) {
    return p.entity().map(names::get).map(name -> new Speaker(name, p.entity())).orElse(p);
  }

  static Reading with(Reading r, List<Statement> statements) {
    return new Reading(
        r.article(),
        r.header(),
        r.repairs(),
        r.sentences(),
        r.entities(),
        statements,
        r.figures(),
        r.times(),
        r.places(),
        r.events());
  }

  static Reading withFigures(Reading r, List<Figure> figures) {
    return new Reading(
        r.article(),
        r.header(),
        r.repairs(),
        r.sentences(),
        r.entities(),
        r.statements(),
        figures,
        r.times(),
        r.places(),
        r.events());
  }
}
