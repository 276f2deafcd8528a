package org.isnad.extract.figure;

import java.util.List;
import java.util.Optional;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;

/** Reads the figures of a sentence as an article's, for tests. */
final class Read {

  static final Lexicon LEXICON = SharedLexicon.get();
  static final FigureExtractor EXTRACTOR = new FigureExtractor();
  private static final TimeExtractor TIMES = new TimeExtractor();
  private static final Optional<PublicationTime> DAY =
      Optional.of(PublicationTime.parse("2016-12-14"));

  private Read() {}

  static List<Figure> figures(String sentence) {
    AnalyzedText text = LEXICON.analyze(sentence);
    return EXTRACTOR.extract(text, TIMES.extract(text, DAY), List.of());
  }
}
