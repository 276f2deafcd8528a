package org.isnad.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.text.SpanIndex;

/** Turns drafts into figures: numbers them, and links each to its total and its statement. */
final class FigureLinker {

  private final Scopes scopes;
  private final AnalyzedText text;
  private final TakenTimes times;
  private final List<Statement> statements;
  private final SpanIndex contents;

  FigureLinker(Scopes scopes, AnalyzedText text, TakenTimes times, List<Statement> statements) {
    this.scopes = scopes;
    this.text = text;
    this.times = times;
    this.statements = statements;
    this.contents = SpanIndex.of(statements.stream().map(s -> s.content().span()).toList());
  }

  List<Figure> link(List<Draft> drafts) {
    List<Figure> figures = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      figures.add(figure(i, drafts.get(i)));
    }
    return figures;
  }

  private Figure figure(int index, Draft draft) {
    Words words = Words.of(text.text(), draft.begin, text.end(draft.end - 1));
    return new Figure(
        id(index),
        words,
        draft.value,
        draft.isRange() ? OptionalDouble.of(draft.max) : OptionalDouble.empty(),
        draft.bound,
        draft.vague,
        draft.unit == null ? Figure.COUNT : draft.unit.code(),
        draft.counted.isEmpty() ? Optional.empty() : Optional.of(draft.counted),
        draft.kind,
        scopes.place(text, draft),
        scopes.time(text, draft, times),
        statement(words.span()),
        draft.total < 0 ? Optional.empty() : Optional.of(id(draft.total)),
        draft.evidence);
  }

  private static String id(int index) {
    return "F" + (index + 1);
  }

  /** The innermost statement whose content holds the figure. */
  private Optional<String> statement(Span span) {
    int best = contents.innermost(span);
    return best < 0 ? Optional.empty() : Optional.of(statements.get(best).id());
  }
}
