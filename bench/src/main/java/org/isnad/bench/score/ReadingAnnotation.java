package org.isnad.bench.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.bench.score.Annotation.Happening;
import org.isnad.bench.score.Annotation.NameGroup;
import org.isnad.bench.score.Annotation.Named;
import org.isnad.bench.score.Annotation.Quantity;
import org.isnad.bench.score.Annotation.Reported;
import org.isnad.bench.score.Annotation.When;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** What is compared of a reading. */
final class ReadingAnnotation {

  private ReadingAnnotation() {}

  static Annotation of(Reading reading) {
    Map<String, Statement> byId = new HashMap<>();
    for (Statement s : reading.statements()) {
      byId.put(s.id(), s);
    }
    return new Annotation(
        reading.statements().stream().map(ReadingAnnotation::statement).toList(),
        reading.figures().stream().map(f -> figure(f, byId)).toList(),
        reading.times().stream()
            .map(t -> new When(Optional.of(t.words().span()), t.value()))
            .toList(),
        reading.entities().stream()
            .map(ReadingAnnotation::entity)
            .flatMap(Optional::stream)
            .toList(),
        reading.events().stream()
            .map(e -> new Happening(Optional.of(e.anchor().span()), e.type().name()))
            .toList());
  }

  private static Reported statement(Statement s) {
    List<String> via = s.via().stream().map(Speaker::name).toList();
    return new Reported(
        Optional.of(s.content().span()),
        s.speaker().map(Speaker::name),
        via,
        s.kind().name().toLowerCase(Locale.ROOT));
  }

  private static Quantity figure(Figure f, Map<String, Statement> byId) {
    Optional<String> speaker =
        f.statement()
            .flatMap(id -> Optional.ofNullable(byId.get(id)))
            .flatMap(Statement::speaker)
            .map(Speaker::name);
    return new Quantity(
        Optional.of(f.words().span()),
        OptionalDouble.of(f.value()),
        Optional.of(f.bound().sign()),
        f.counted(),
        speaker);
  }

  private static Optional<Named> entity(Entity e) {
    Set<String> keys = new HashSet<>();
    for (Words mention : e.mentions()) {
      keys.add(Names.key(mention.text()));
    }
    keys.add(Names.key(e.name()));
    return NameGroup.of(e.type().name()).map(group -> new Named(group, keys));
  }
}
