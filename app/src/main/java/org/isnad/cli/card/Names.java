package org.isnad.cli.card;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;

/** Names of a reading's people and sources in the card's language, as far as they are known. */
final class Names {
  /** Marks a name that was put into Latin letters by rule and so may be spelt otherwise. */
  private static final String BY_RULE = "~";

  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final boolean english;

  Names(Reading reading, Language language) {
    reading.entities().forEach(e -> entities.put(e.id(), e));
    reading.statements().forEach(s -> statements.put(s.id(), s));
    this.english = language == Language.EN;
  }

  String of(Entity e) {
    return english
        ? e.english().map(n -> e.romanised() ? BY_RULE + n : n).orElse(e.name())
        : e.name();
  }

  String of(Speaker s) {
    return s.entity().flatMap(this::entity).filter(e -> english).map(this::of).orElse(s.name());
  }

  private Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Channels from the outlet inwards; empty where the speaker was heard directly. */
  Optional<String> channels(Statement s) {
    return s.via().isEmpty()
        ? Optional.empty()
        : Optional.of(s.via().stream().map(this::of).collect(joining(" ← ")));
  }

  /** On whose word stands what the statement of this id holds. */
  Optional<String> speakerOf(Optional<String> statement) {
    return statement.map(statements::get).flatMap(s -> s.speaker().map(this::of));
  }

  /** The known name for words of an article that name an entity. */
  String named(String words) {
    return entities.values().stream()
        .filter(e -> e.name().equals(words))
        .findFirst()
        .map(this::of)
        .orElse(words);
  }
}
