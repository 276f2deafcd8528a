package org.isnad.reading;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.figure.FigureExtractor;
import org.isnad.extract.time.Outlook;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;

/**
 * Reads phrases that are quantities or times and nothing else. Immutable and thread-safe; building
 * one loads the lexicons.
 */
public final class ValueReader {

  private final Lexicon lexicon;
  private final FigureExtractor figureExtractor = new FigureExtractor();
  private final TimeExtractor timeExtractor = new TimeExtractor();

  private ValueReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A reader with the lexicons that ship with the engine. */
  public static ValueReader standard() {
    return of(Lexicon.load());
  }

  /** A reader with a lexicon that is loaded already. */
  public static ValueReader of(Lexicon lexicon) {
    return new ValueReader(lexicon);
  }

  /** Every number of the phrase, bare ones too, with its unit. */
  public List<Figure> figures(String phrase) {
    return figureExtractor.extractAll(lexicon.analyze(phrase));
  }

  /**
   * The time expressions of the phrase; a bare weekday or date is the coming one.
   *
   * @param published the reference; where empty, relative expressions stay unresolved
   */
  public List<TimeExpression> times(String phrase, Optional<PublicationTime> published) {
    return timeExtractor.extract(lexicon.analyze(phrase), published, Outlook.COMING);
  }
}
