package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** Reads statements for the tests of this package. */
final class Read {

  static final Lexicon LEXICON = Lexicon.load();
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
    List<Entity> entities = new ArrayList<>();
    for (String name : people) {
      List<Words> mentions = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.add(Words.of(text, at, at + name.length()));
      }
      entities.add(person("E" + (entities.size() + 1), name, mentions));
    }
    return told(EXTRACTOR.extract(LEXICON.analyze(text), entities));
  }

  private static Entity person(String id, String name, List<Words> mentions) {
    return new Entity(
        id,
        EntityType.PER,
        name,
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
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
