package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Statement;

/** Finds statements and resolves on whose word and by which way they stand. */
public final class StatementExtractor {

  /**
   * The statements of {@code text} in order of content begin, outer before inner.
   *
   * @param entities found before; speakers are resolved to them by overlap of words
   */
  public List<Statement> extract(AnalyzedText text, List<Entity> entities) {
    return List.of();
  }
}
