package org.isnad.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/**
 * Finds figures with their bounds, units and counted nouns. Immutable and thread-safe; building one
 * loads its lists.
 */
public final class FigureExtractor {

  private final FigureWords words = FigureWords.load();

  /**
   * The figures of {@code text} in order. They do not overlap, except that the words of a part told
   * out of a total (8 من أصل 54 دولة) hold the total's.
   *
   * @param times found before, so that dates and clock times are not taken for quantities
   * @param statements found before; a figure is on the word of the innermost that holds it
   */
  public List<Figure> extract(
      AnalyzedText text, List<TimeExpression> times, List<Statement> statements) {
    return extract(text, times, statements, false);
  }

  /** Every number of {@code text}, bare ones too, as in a phrase that is nothing but a quantity. */
  public List<Figure> extractAll(AnalyzedText text) {
    return extract(text, List.of(), List.of(), true);
  }

  private List<Figure> extract(
      AnalyzedText text, List<TimeExpression> times, List<Statement> statements, boolean all) {
    TakenTimes taken = new TakenTimes(text, times);
    List<Draft> drafts = new FigureFinder(words, text, taken, all).find();
    new KindTeller(words, text).tell(drafts);
    if (!all) {
      tellThings(text, taken, drafts);
    }
    tellCurrencies(text, drafts);
    return new FigureLinker(words.scopes(), text, taken, statements).link(drafts);
  }

  private void tellThings(AnalyzedText text, TakenTimes taken, List<Draft> drafts) {
    MeasuredThings things = new MeasuredThings(words, text, taken);
    Ages ages = new Ages(words.frames(), text);
    for (Draft draft : drafts) {
      things.tell(draft);
      ages.tell(draft);
    }
  }

  /** The article is searched for countries once a family, however many figures it has. */
  private void tellCurrencies(AnalyzedText text, List<Draft> drafts) {
    Map<String, String> codes = new HashMap<>();
    for (Draft draft : drafts) {
      Unit unit = draft.unit;
      if (unit != null && Currencies.isFamily(unit)) {
        draft.unit =
            unit.withCode(
                codes.computeIfAbsent(
                    unit.code(), family -> words.currencies().byContext(text, family)));
      }
    }
  }
}
