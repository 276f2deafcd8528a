package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.entity.EntityExtractor;
import org.isnad.extract.event.EventExtractor;
import org.isnad.extract.figure.FigureExtractor;
import org.isnad.extract.header.HeaderExtractor;
import org.isnad.extract.place.PlaceExtractor;
import org.isnad.extract.statement.StatementExtractor;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;

/** Reads articles. Immutable and thread-safe; building one loads the lexicons, so build it once. */
public final class Reader {

  private final Lexicon lexicon;
  private final TimeExtractor timeExtractor = new TimeExtractor();
  private final EntityExtractor entityExtractor;
  private final StatementExtractor statementExtractor = new StatementExtractor();
  private final FigureExtractor figureExtractor = new FigureExtractor();
  private final PlaceExtractor placeExtractor;
  private final HeaderExtractor headerExtractor;
  private final EventExtractor eventExtractor = new EventExtractor();

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    Knowledge knowledge = Knowledge.load();
    Gazetteer gazetteer = Gazetteer.load();
    this.entityExtractor = new EntityExtractor(lexicon, knowledge, gazetteer);
    this.placeExtractor = new PlaceExtractor(gazetteer);
    this.headerExtractor = new HeaderExtractor(knowledge);
  }

  /** A reader with the lexicons that ship with the engine. */
  public static Reader standard() {
    return new Reader(Lexicon.load());
  }

  /** Reads one article; of any text whatever, without failing. */
  public Reading read(Article article) {
    AnalyzedText text = lexicon.analyze(article.text());
    List<TimeExpression> times = timeExtractor.extract(text, article.published());
    List<Entity> entities = entityExtractor.extract(text);
    List<Statement> statements = statementExtractor.extract(text, entities, article.outlet());
    List<Figure> figures = figureExtractor.extract(text, times, statements);
    List<Place> places = placeExtractor.extract(text, entities);
    List<Event> events = eventExtractor.extract(text, entities, statements, figures, times);
    return new Reading(
        article,
        headerExtractor.extract(text, entities),
        text.repairs(),
        sentences(text),
        entities,
        statements,
        figures,
        times,
        places,
        events);
  }

  /** The analysed tokens, for those who want to see every stage. */
  public AnalyzedText analyze(String text) {
    return lexicon.analyze(text);
  }

  private static List<Span> sentences(AnalyzedText text) {
    List<Span> spans = new ArrayList<>(text.tokens().sentences());
    for (int s = 0; s < text.tokens().sentences(); s++) {
      spans.add(text.tokens().sentenceSpan(s));
    }
    return spans;
  }
}
