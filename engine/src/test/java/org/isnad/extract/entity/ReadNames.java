package org.isnad.extract.entity;

import java.util.List;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;

/** What the extractor names in a sentence. */
final class ReadNames {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final EntityExtractor EXTRACTOR =
      new EntityExtractor(LEXICON, Knowledge.load(), Gazetteer.load());

  private ReadNames() {}

  static List<Entity> of(String text) {
    return EXTRACTOR.extract(LEXICON.analyze(text));
  }

  /** The words of all mentions of that type, in the order of their entities. */
  static List<String> words(String text, EntityType type) {
    return of(text).stream()
        .filter(e -> e.type() == type)
        .flatMap(e -> e.mentions().stream().map(Words::text))
        .toList();
  }

  /** The roles of the one person whose name holds the words. */
  static List<String> roles(String text, String name) {
    return of(text).stream()
        .filter(e -> e.type() == EntityType.PER && e.name().contains(name))
        .findFirst()
        .orElseThrow()
        .roles();
  }
}
