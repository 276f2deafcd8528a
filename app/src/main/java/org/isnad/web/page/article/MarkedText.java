package org.isnad.web.page.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.web.page.article.ArticlePage.Paragraph;
import org.isnad.web.page.article.ArticlePage.Piece;

/** Cuts an article's text into pieces by what is marked in it. */
final class MarkedText {
  private final Reading reading;
  private final String text;

  /** Number of the innermost statement at each character, from 1; 0 for none. */
  private final int[] statements;

  /** Number of the datum at each character, from 1; 0 for none. */
  private final int[] data;

  private final List<Mark> marks = new ArrayList<>();
  private final Span at;

  private record Mark(String kind, String id) {}

  private MarkedText(Reading reading, Optional<Span> at) {
    this.reading = reading;
    this.text = reading.article().text();
    this.statements = new int[text.length()];
    this.data = new int[text.length()];
    this.at = at.filter(s -> s.end() <= text.length()).orElse(new Span(0, 0));
    paint();
  }

  /**
   * The text by its lines.
   *
   * @param at the words that the reader came to see
   */
  static List<Paragraph> paragraphs(Reading reading, Optional<Span> at) {
    return new MarkedText(reading, at).paragraphs();
  }

  /** Later marks cover earlier ones: a figure within a name stays a figure. */
  private void paint() {
    List<Statement> said = reading.statements();
    for (int i = 0; i < said.size(); i++) {
      fill(statements, said.get(i).content().span(), i + 1);
    }
    for (Entity e : reading.entities()) {
      for (Words m : e.mentions()) {
        mark(m.span(), "name", e.id());
      }
    }
    for (Statement s : said) {
      mark(s.cue().span(), "cue", s.id());
    }
    for (int i = 0; i < reading.times().size(); i++) {
      mark(reading.times().get(i).words().span(), "time", "T" + (i + 1));
    }
    for (Figure f : reading.figures()) {
      mark(f.words().span(), "fig", f.id());
    }
  }

  private void mark(Span span, String kind, String id) {
    marks.add(new Mark(kind, id));
    fill(data, span, marks.size());
  }

  private static void fill(int[] characters, Span span, int number) {
    for (int i = span.begin(); i < span.end(); i++) {
      characters[i] = number;
    }
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(new Paragraph(pieces(begin, end)));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  private List<Piece> pieces(int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (i == end || differs(i - 1, i)) {
        pieces.add(piece(from, i));
        from = i;
      }
    }
    return pieces;
  }

  private boolean differs(int a, int b) {
    return statements[a] != statements[b] || data[a] != data[b] || at.contains(a) != at.contains(b);
  }

  private Piece piece(int from, int to) {
    Mark mark = data[from] == 0 ? new Mark("", "") : marks.get(data[from] - 1);
    int number = statements[from];
    Optional<Statement> statement =
        number == 0 ? Optional.empty() : Optional.of(reading.statements().get(number - 1));
    return new Piece(
        text.substring(from, to),
        statement.map(Statement::id).orElse(""),
        statement.map(s -> s.stance().name().toLowerCase(Locale.ROOT)).orElse(""),
        mark.kind(),
        mark.id(),
        at.contains(from));
  }
}
