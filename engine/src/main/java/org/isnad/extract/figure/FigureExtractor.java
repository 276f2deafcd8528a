package org.isnad.extract.figure;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/** Finds figures with their bounds, units and counted nouns. */
public final class FigureExtractor {

  /**
   * The figures of {@code text} in order, not overlapping.
   *
   * @param times found before, so that dates and clock times are not taken for quantities
   * @param statements found before; a figure is on the word of the innermost that holds it
   */
  public List<Figure> extract(
      AnalyzedText text, List<TimeExpression> times, List<Statement> statements) {
    return List.of();
  }
}
