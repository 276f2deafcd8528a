package org.isnad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.isnad.extract.entity.EntityExtractor;
import org.isnad.extract.entity.TimesAsNames;
import org.isnad.extract.event.EventExtractor;
import org.isnad.extract.figure.FigureExtractor;
import org.isnad.extract.header.HeaderExtractor;
import org.isnad.extract.place.PlaceExtractor;
import org.isnad.extract.statement.StatementExtractor;
import org.isnad.extract.time.TimeExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.City;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.KnownEntity;
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
  private final TimeExtractor timeExtractor;
  private final EntityExtractor entityExtractor;
  private final StatementExtractor statementExtractor;
  private final FigureExtractor figureExtractor;
  private final PlaceExtractor placeExtractor;
  private final HeaderExtractor headerExtractor;
  private final EventExtractor eventExtractor;
  private final LinkTail linkTail = new LinkTail();

  /** How names are found, given what the reader knows. */
  public interface Naming {
    EntityExtractor with(Lexicon lexicon, Knowledge knowledge, Gazetteer gazetteer);
  }

  /** Loads what does not depend on one another side by side, since start-up is mostly lists. */
  private Reader(
      List<KnownEntity> entities,
      List<City> places,
      Naming naming,
      Supplier<StatementExtractor> statementFinder) {
    CompletableFuture<Knowledge> knowledge =
        CompletableFuture.supplyAsync(() -> Knowledge.load().with(entities));
    CompletableFuture<Gazetteer> gazetteer =
        CompletableFuture.supplyAsync(() -> Gazetteer.load().with(places));
    CompletableFuture<StatementExtractor> statements =
        CompletableFuture.supplyAsync(statementFinder);
    CompletableFuture<FigureExtractor> figures =
        CompletableFuture.supplyAsync(FigureExtractor::new);
    CompletableFuture<TimeExtractor> times = CompletableFuture.supplyAsync(TimeExtractor::new);
    lexicon = Lexicon.load();
    entityExtractor = naming.with(lexicon, knowledge.join(), gazetteer.join());
    placeExtractor = new PlaceExtractor(gazetteer.join());
    headerExtractor = new HeaderExtractor(knowledge.join());
    eventExtractor = new EventExtractor();
    statementExtractor = statements.join();
    figureExtractor = figures.join();
    timeExtractor = times.join();
  }

  /** A reader with the lexicons that ship with the engine. */
  public static Reader standard() {
    return with(List.of(), List.of());
  }

  /** A reader that knows these entities and places besides those that ship with the engine. */
  public static Reader with(List<KnownEntity> entities, List<City> places) {
    return new Reader(entities, places, EntityExtractor::new, StatementExtractor::new);
  }

  /** A reader that finds statements in another way than the standard one, as fitting wants it. */
  public static Reader with(StatementExtractor statements) {
    return new Reader(List.of(), List.of(), EntityExtractor::new, () -> statements);
  }

  /** A reader that finds names in another way than the standard one, as fitting wants it. */
  public static Reader with(Naming naming) {
    return new Reader(List.of(), List.of(), naming, StatementExtractor::new);
  }

  /** Reads one article; of any text whatever, without failing. */
  public Reading read(Article article) {
    return read(article, analyze(article.text()));
  }

  /**
   * Reads one article whose text was analysed before.
   *
   * @param text what {@link #analyze} made of the article's text
   */
  public Reading read(Article article, AnalyzedText text) {
    int end = linkTail.begin(text);
    List<Entity> named = entityExtractor.extract(text);
    List<TimeExpression> times =
        LinkTail.before(
            end, timeExtractor.extract(text, article.published(), named), TimeExpression::words);
    List<Entity> entities = TimesAsNames.without(text, named, times);
    List<Statement> statements =
        LinkTail.statementsBefore(
            end, statementExtractor.extract(text, entities, article.outlet()), text.text());
    List<Figure> figures =
        LinkTail.before(end, figureExtractor.extract(text, times, statements), Figure::words);
    List<Place> places = placeExtractor.extract(text, entities);
    List<Event> events =
        LinkTail.before(
            end, eventExtractor.extract(text, entities, statements, figures, times), Event::anchor);
    return new Reading(
        article,
        headerExtractor.extract(text, entities),
        LinkTail.marked(end, text.repairs(), text.text()),
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
