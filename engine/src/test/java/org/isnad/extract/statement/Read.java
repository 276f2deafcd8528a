package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** Reads statements for the tests of this package. */
final class Read {

  static final Lexicon LEXICON = SharedLexicon.get();
  static final StatementExtractor EXTRACTOR = new StatementExtractor();

  private Read() {}

  static List<Statement> statements(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text), List.of());
  }

  static List<Statement> statements(String text, String outlet) {
    return EXTRACTOR.extract(LEXICON.analyze(text), List.of(), Optional.of(outlet));
  }

  /** {@code speaker > content} of each statement, with people found before under these names. */
  static List<String> toldWith(String text, String... people) {
    return toldWith(text, List.of(people), List.of());
  }

  /** As {@link #toldWith(String, String...)}, with bodies and places found before, too. */
  static List<String> toldWith(String text, List<String> people, List<String> others) {
    List<Entity> entities = new ArrayList<>();
    people.forEach(name -> entities.add(entity(text, EntityType.PER, name)));
    others.forEach(name -> entities.add(entity(text, EntityType.ORG, name)));
    return told(EXTRACTOR.extract(LEXICON.analyze(text), entities));
  }

  /** {@code speaker > content}, with one person found before who has the role. */
  static List<String> toldWithRole(String text, String person, String role) {
    Entity e = entity(text, EntityType.PER, person, role);
    return told(EXTRACTOR.extract(LEXICON.analyze(text), List.of(e)));
  }

  /** {@code speaker > content}, with one country found before that the text calls otherwise. */
  static List<String> toldOfCountry(String text, String called, String name) {
    Words mention = Words.of(text, text.indexOf(called), text.indexOf(called) + called.length());
    Entity e =
        new Entity(
            "GPE",
            EntityType.GPE,
            name,
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(),
            List.of(mention),
            "test");
    return told(EXTRACTOR.extract(LEXICON.analyze(text), List.of(e)));
  }

  /** By which way the first statement came, with a person found before. */
  static List<String> viaWith(String text, String person) {
    List<Entity> entities = List.of(entity(text, EntityType.PER, person));
    return via(EXTRACTOR.extract(LEXICON.analyze(text), entities).getFirst());
  }

  static Entity entity(String text, EntityType type, String name, String... roles) {
    List<Words> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(Words.of(text, at, at + name.length()));
    }
    return new Entity(
        type + ":" + name,
        type,
        name,
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(roles),
        mentions,
        "test");
  }

  /** {@code speaker > content} of each statement. */
  static List<String> told(String text) {
    return told(statements(text));
  }

  private static List<String> told(List<Statement> statements) {
    return statements.stream().map(s -> speaker(s) + " > " + s.content().text()).toList();
  }

  static List<String> via(Statement statement) {
    return statement.via().stream().map(Speaker::name).toList();
  }

  static String speaker(Statement statement) {
    return statement.speaker().map(Speaker::name).orElse("-");
  }
}
