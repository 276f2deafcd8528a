package org.isnad.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.PublicationTime;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.model.Words;

/** Each extractor by itself over any text, with what holds of its answers. */
final class Extractors {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final EntityExtractor ENTITIES =
      new EntityExtractor(LEXICON, KNOWLEDGE, GAZETTEER);
  private static final StatementExtractor STATEMENTS = new StatementExtractor();
  private static final FigureExtractor FIGURES = new FigureExtractor();
  private static final TimeExtractor TIMES = new TimeExtractor();
  private static final PlaceExtractor PLACES = new PlaceExtractor(GAZETTEER);
  private static final EventExtractor EVENTS = new EventExtractor();
  private static final HeaderExtractor HEADERS = new HeaderExtractor(KNOWLEDGE);
  private static final Optional<PublicationTime> PUBLISHED =
      Optional.of(PublicationTime.of(LocalDate.of(2016, 12, 13)));

  private Extractors() {}

  static void entities(byte[] bytes) {
    AnalyzedText text = text(bytes);
    for (Entity e : ENTITIES.extract(text)) {
      e.mentions().forEach(m -> check(text, m));
    }
  }

  /** Half the inputs with names found before, half without. */
  static void statements(byte[] bytes) {
    AnalyzedText text = text(bytes);
    List<Entity> entities = bytes.length % 2 == 0 ? ENTITIES.extract(text) : List.of();
    for (Statement s : STATEMENTS.extract(text, entities)) {
      check(text, s.content());
      check(text, s.cue());
      s.source().ifPresent(w -> check(text, w));
    }
  }

  static void figures(byte[] bytes) {
    AnalyzedText text = text(bytes);
    for (Figure f : FIGURES.extract(text, List.of(), List.of())) {
      check(text, f.words());
      if (!Double.isFinite(f.value())) {
        throw new IllegalStateException("not a number: " + f);
      }
    }
  }

  static void times(byte[] bytes) {
    AnalyzedText text = text(bytes);
    for (TimeExpression t : TIMES.extract(text, PUBLISHED)) {
      check(text, t.words());
    }
  }

  static void places(byte[] bytes) {
    AnalyzedText text = text(bytes);
    for (Place p : PLACES.extract(text, ENTITIES.extract(text))) {
      check(text, p.words());
    }
  }

  static void events(byte[] bytes) {
    AnalyzedText text = text(bytes);
    for (Event e : EVENTS.extract(text, List.of(), List.of(), List.of(), List.of())) {
      check(text, e.anchor());
    }
  }

  static void headers(byte[] bytes) {
    AnalyzedText text = text(bytes);
    var header = HEADERS.extract(text, List.of());
    header.credit().ifPresent(w -> check(text, w));
    header.dateline().ifPresent(w -> check(text, w));
    header.byline().ifPresent(w -> check(text, w));
  }

  private static AnalyzedText text(byte[] bytes) {
    return LEXICON.analyze(FuzzText.of(bytes));
  }

  private static void check(AnalyzedText text, Words words) {
    if (words.text().isEmpty() || !text.text().startsWith(words.text(), words.begin())) {
      throw new IllegalStateException("not the text's words: " + words);
    }
  }
}
