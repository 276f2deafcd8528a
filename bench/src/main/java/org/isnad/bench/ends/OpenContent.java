package org.isnad.bench.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.isnad.bench.weigh.Example;
import org.isnad.bench.weigh.TraitList;
import org.isnad.extract.statement.GapVisitor;
import org.isnad.lexicon.weigh.Traits;
import org.isnad.model.Span;

/**
 * A content that the engine found, with the gaps at which it could end.
 *
 * @param begin where it begins, in UTF-16 units of the text
 * @param ends where it would end at each gap, in order
 * @param traits what describes each gap
 */
record OpenContent(int begin, List<Integer> ends, List<TraitList> traits) {

  /** How far apart, in UTF-16 units, a found and an annotated begin may be: a proclitic, a mark. */
  private static final int NEAR = 4;

  /** Collects the contents of one text. */
  static final class Collector implements GapVisitor {

    private final List<OpenContent> contents = new ArrayList<>();

    @Override
    public void content(int begin) {
      contents.add(new OpenContent(begin, new ArrayList<>(), new ArrayList<>()));
    }

    @Override
    public Traits gap(int end) {
      OpenContent last = contents.getLast();
      TraitList traits = new TraitList();
      last.ends.add(end);
      last.traits.add(traits);
      return traits;
    }

    List<OpenContent> contents() {
      return List.copyOf(contents);
    }
  }

  /** The annotated content that begins where this one does; empty where none does. */
  Optional<Span> expected(List<Span> annotated) {
    Span best = null;
    for (Span span : annotated) {
      int apart = Math.abs(span.begin() - begin);
      if (apart <= NEAR && (best == null || apart < Math.abs(best.begin() - begin))) {
        best = span;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Index of the gap at which the content ends; empty where it ends behind all of them. */
  OptionalInt gapAt(Span expected) {
    for (int i = 0; i < ends.size(); i++) {
      if (ends.get(i) >= expected.end() - 1) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The gaps up to the one at which the content ends, that one positive. None is positive where the
   * content ends behind the last; there are none where it ends inside a quotation or a word.
   */
  List<Example> examples(String article, Span expected) {
    int here = gapAt(expected).orElse(ends.size());
    if (here < ends.size() && ends.get(here) > expected.end() + 1) {
      return List.of();
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < Math.min(here + 1, ends.size()); i++) {
      examples.add(new Example(article, traits.get(i).traits(), i == here));
    }
    return examples;
  }

  /** The likeliest gap, as reading chooses it; empty where going on behind the last is likelier. */
  OptionalInt likeliest(ToDoubleFunction<List<String>> odds) {
    double reached = 1;
    double best = 0;
    int gap = -1;
    for (int i = 0; i < ends.size() && reached > best; i++) {
      double here = 1 / (1 + Math.exp(-odds.applyAsDouble(traits.get(i).traits())));
      if (reached * here > best) {
        best = reached * here;
        gap = i;
      }
      reached *= 1 - here;
    }
    return reached > best ? OptionalInt.empty() : OptionalInt.of(gap);
  }
}
