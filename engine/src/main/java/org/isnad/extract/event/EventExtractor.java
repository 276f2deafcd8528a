package org.isnad.extract.event;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/** Finds what is told as happening. */
public final class EventExtractor {

  /** The events of {@code text} in order of their anchors. */
  public List<Event> extract(
      AnalyzedText text,
      List<Entity> entities,
      List<Statement> statements,
      List<Figure> figures,
      List<TimeExpression> times) {
    return List.of();
  }
}
