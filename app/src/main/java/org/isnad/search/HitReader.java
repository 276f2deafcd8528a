package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.isnad.model.Bound;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.Stance;
import org.isnad.model.Words;

/** Makes hits of what the index keeps. */
final class HitReader {
  private static final int OF_AN_ARTICLE = 2;

  private final Marker marker;

  HitReader(Marker marker) {
    this.marker = marker;
  }

  Hit article(Document d) {
    Hit.Source source = source(d);
    return new Hit.OfArticle(
        source,
        source.title().map(marker::marks).orElse(List.of()),
        marker.snippets(required(d, "text"), 0, OF_AN_ARTICLE));
  }

  Hit statement(Document d) {
    String text = required(d, "text");
    int begin = number(d, "begin");
    return new Hit.OfStatement(
        source(d),
        required(d, "id"),
        new Span(begin, begin + text.length()),
        snippet(text, begin),
        onWordOf(d),
        Stance.valueOf(required(d, "stance")));
  }

  Hit figure(Document d) {
    String text = required(d, "text");
    int begin = number(d, "begin");
    Span words = new Span(number(d, "from"), number(d, "to"));
    Snippet sentence =
        new Snippet(
            new Words(new Span(begin, begin + text.length()), text), marks(text, begin, words));
    return new Hit.OfFigure(
        source(d),
        required(d, "id"),
        words,
        sentence,
        decimal(d, "value").orElse(Double.NaN),
        decimal(d, "max"),
        Bound.valueOf(required(d, "bound")),
        number(d, "vague") == 1,
        required(d, "unit"),
        text(d, "counted"),
        FigureKind.valueOf(required(d, "kind")),
        text(d, "place"),
        text(d, "time"),
        text(d, "statement"),
        onWordOf(d));
  }

  private List<Span> marks(String text, int begin, Span figure) {
    List<Span> marks = new ArrayList<>();
    for (Span m : marker.marks(text)) {
      Span shifted = new Span(m.begin() + begin, m.end() + begin);
      if (!shifted.overlaps(figure)) {
        marks.add(shifted);
      }
    }
    marks.add(figure);
    marks.sort(null);
    return marks;
  }

  private Snippet snippet(String text, int begin) {
    List<Snippet> snippets = marker.snippets(text, begin, 1);
    return snippets.isEmpty()
        ? new Snippet(new Words(new Span(begin, begin + text.length()), text), List.of())
        : snippets.getFirst();
  }

  private static Hit.Source source(Document d) {
    return new Hit.Source(
        required(d, "article"),
        text(d, "outlet"),
        text(d, "url"),
        text(d, "title"),
        text(d, "published").map(PublicationTime::parse));
  }

  private static Hit.OnWordOf onWordOf(Document d) {
    return new Hit.OnWordOf(
        text(d, "speaker"), text(d, "english"), List.of(d.getValues(Fields.KEPT + "via")));
  }

  private static Optional<String> text(Document d, String name) {
    return Optional.ofNullable(d.get(Fields.KEPT + name));
  }

  private static String required(Document d, String name) {
    return text(d, name).orElseThrow(() -> new IllegalStateException("the index lacks " + name));
  }

  private static int number(Document d, String name) {
    return decimal(d, name).stream()
        .mapToInt(v -> (int) v)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the index lacks " + name));
  }

  private static OptionalDouble decimal(Document d, String name) {
    IndexableField field = d.getField(Fields.KEPT + name);
    return field == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(field.numericValue().doubleValue());
  }
}
