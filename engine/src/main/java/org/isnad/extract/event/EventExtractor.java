package org.isnad.extract.event;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/**
 * Finds what is told as happening, each happening once, at the word that tells of it first. A word
 * tells of an event by its entry in the list of anchors, its parties and the clause it stands in.
 */
public final class EventExtractor {

  private final AnchorLexicon anchors = AnchorLexicon.load();
  private final WordLists words = WordLists.load();
  private final StatusLexicon statuses = StatusLexicon.load(words);

  /** The events of {@code text} in order of their anchors. */
  public List<Event> extract(
      AnalyzedText text,
      List<Entity> entities,
      List<Statement> statements,
      List<Figure> figures,
      List<TimeExpression> times) {
    Surroundings surroundings = new Surroundings(text, statements, figures, times);
    return new ArticleEvents(anchors, statuses, words, text, entities, surroundings).find();
  }
}
