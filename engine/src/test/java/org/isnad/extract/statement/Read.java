package org.isnad.extract.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;

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

  /** {@code speaker > content} of each statement. */
  static List<String> told(String text) {
    return statements(text).stream().map(s -> speaker(s) + " > " + s.content().text()).toList();
  }

  static List<String> via(Statement statement) {
    return statement.via().stream().map(Speaker::name).toList();
  }

  static String speaker(Statement statement) {
    return statement.speaker().map(Speaker::name).orElse("-");
  }
}
