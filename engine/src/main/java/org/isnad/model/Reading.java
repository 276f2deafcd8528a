package org.isnad.model;

import java.util.List;

/**
 * Everything that was read in one article.
 *
 * @param article what was read
 * @param header credit, dateline, byline
 * @param repairs mends, in order of the text
 * @param sentences in order of the text, without surrounding white space
 * @param entities in order of first mention
 * @param statements in order of content begin, outer before inner
 * @param figures in order of the text
 * @param times in order of the text
 * @param places in order of first mention
 * @param events in order of the text
 */
public record Reading(
    Article article,
    Header header,
    List<Repair> repairs,
    List<Span> sentences,
    List<Entity> entities,
    List<Statement> statements,
    List<Figure> figures,
    List<TimeExpression> times,
    List<Place> places,
    List<Event> events) {
  public Reading {
    repairs = List.copyOf(repairs);
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    places = List.copyOf(places);
    events = List.copyOf(events);
  }
}
