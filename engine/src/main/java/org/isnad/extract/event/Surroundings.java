package org.isnad.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.text.SpanIndex;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an event's anchor besides names: its sentence's times and deaths, its speaker.
 */
final class Surroundings {

  /** Statements that make a text a report. */
  private static final int REPORT = 2;

  /** Tokens of the shortest text that can be a column. */
  private static final int COLUMN = 100;

  private final AnalyzedText text;
  private final List<Statement> statements;
  private final SpanIndex contents;
  private final Map<Integer, Statement> cues = new HashMap<>();
  private final List<List<TimeExpression>> times;
  private final List<List<Figure>> deaths;

  Surroundings(
      AnalyzedText text,
      List<Statement> statements,
      List<Figure> figures,
      List<TimeExpression> times) {
    this.text = text;
    this.statements = statements;
    this.contents = SpanIndex.of(statements.stream().map(s -> s.content().span()).toList());
    for (Statement s : statements) {
      cues.putIfAbsent(s.cue().end(), s);
    }
    this.times = bySentence();
    this.deaths = bySentence();
    for (TimeExpression t : times) {
      if (tellsDay(t)) {
        this.times.get(sentence(t.words().span())).add(t);
      }
    }
    for (Figure f : figures) {
      boolean killed = f.kind() == FigureKind.KILLED || f.kind() == FigureKind.EXECUTED;
      if (killed && f.total().isEmpty()) {
        this.deaths.get(sentence(f.words().span())).add(f);
      }
    }
  }

  /** Neither unresolved, a length or reference, nor a time of every day (T18:00). */
  private static boolean tellsDay(TimeExpression t) {
    char first = t.value().charAt(0);
    return !t.value().equals(TimeExpression.UNRESOLVED) && first != 'P' && first != 'T';
  }

  private <T> List<List<T>> bySentence() {
    List<List<T>> lists = new ArrayList<>();
    for (int s = 0; s < text.tokens().sentences(); s++) {
      lists.add(new ArrayList<>(0));
    }
    return lists;
  }

  private int sentence(Span span) {
    int token = Math.min(text.size() - 1, text.tokens().firstAt(span.begin()));
    return text.tokens().sentence(token);
  }

  /** Value of the nearest dated expression of the sentence. */
  Optional<String> time(int anchor) {
    TimeExpression nearest = null;
    for (TimeExpression t : times.get(text.tokens().sentence(anchor))) {
      if (isNearer(t, nearest, text.begin(anchor))) {
        nearest = t;
      }
    }
    return Optional.ofNullable(nearest).map(TimeExpression::value);
  }

  private static boolean isNearer(TimeExpression t, @Nullable TimeExpression nearest, int at) {
    return nearest == null
        || Math.abs(t.words().begin() - at) < Math.abs(nearest.words().begin() - at);
  }

  /** The first count of deaths in the sentence that no other event has taken. */
  OptionalInt fatalities(int anchor) {
    List<Figure> counts = deaths.get(text.tokens().sentence(anchor));
    if (counts.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, counts.getFirst().value()));
  }

  /** Takes the count of deaths that {@link #fatalities} told for this anchor. */
  void take(int anchor) {
    List<Figure> counts = deaths.get(text.tokens().sentence(anchor));
    if (!counts.isEmpty()) {
      counts.removeFirst();
    }
  }

  /** Whether the article is short or lets others speak, as reports do and columns do not. */
  boolean isReport() {
    return statements.size() >= REPORT || text.size() < COLUMN;
  }

  /** The attitude of the cue that the token is. */
  Optional<Stance> cueStance(int token) {
    return Optional.ofNullable(cues.get(text.end(token))).map(Statement::stance);
  }

  /** Who speaks the cue that the token is. */
  Optional<String> cueSpeaker(int token) {
    return Optional.ofNullable(cues.get(text.end(token)))
        .flatMap(Statement::speaker)
        .map(Speaker::name);
  }

  /** Who speaks the innermost statement that holds the token. */
  Optional<String> speaker(int token) {
    int innermost = contents.innermost(text.begin(token));
    return innermost < 0
        ? Optional.empty()
        : statements.get(innermost).speaker().map(Speaker::name);
  }

  /** Whether the token stands in what someone denies. */
  boolean isDenied(int token) {
    int innermost = contents.innermost(text.begin(token));
    return innermost >= 0 && statements.get(innermost).stance() == Stance.DENY;
  }

  /** Id of the innermost statement that holds the anchor. */
  Optional<String> statement(int anchor) {
    int innermost = contents.innermost(text.begin(anchor));
    return innermost < 0 ? Optional.empty() : Optional.of(statements.get(innermost).id());
  }
}
