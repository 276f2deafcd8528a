package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.corpus.account.Told;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;

/**
 * The definite figures of a content. Two contents that give other numbers of one kind say different
 * things, however like their words are: a toll of 12 is not a toll of 31.
 */
final class Numbers {

  /** Share by which two numbers may differ that are one number rounded. */
  private static final double ROUNDED = 0.05;

  private record Number(FigureKind kind, String unit, double value, Set<String> what) {

    boolean isOfOneKind(Number o) {
      boolean named =
          kind != FigureKind.OTHER && kind != FigureKind.MONEY
              || what.stream().anyMatch(o.what::contains);
      return kind == o.kind && unit.equals(o.unit) && named;
    }

    boolean isSame(Number o) {
      return Math.abs(value - o.value) <= ROUNDED * Math.max(value, o.value);
    }
  }

  private final List<Number> numbers;

  private Numbers(List<Number> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  static Numbers in(Told article, Span content) {
    List<Number> numbers = new ArrayList<>();
    for (Figure f : article.reading().figures()) {
      boolean telling = !f.vague() && f.total().isEmpty() && f.kind() != FigureKind.DURATION;
      if (telling && content.contains(f.words().span())) {
        Set<String> what = new HashSet<>(article.lemmas(f.words().span()).keySet());
        what.removeIf(w -> Character.isDigit(w.charAt(0)));
        numbers.add(new Number(f.kind(), f.unit(), f.value(), what));
      }
    }
    return new Numbers(numbers);
  }

  /** Whether both give numbers of some kind, and none that both give. */
  boolean differFrom(Numbers others) {
    return numbers.stream().anyMatch(n -> differ(n, this, others))
        && others.numbers.stream().anyMatch(n -> differ(n, others, this));
  }

  /** Whether of the number's kind there are others on the other side, and none that is on both. */
  private static boolean differ(Number number, Numbers ours, Numbers theirs) {
    List<Number> mine = ours.numbers.stream().filter(number::isOfOneKind).toList();
    List<Number> other = theirs.numbers.stream().filter(number::isOfOneKind).toList();
    return !other.isEmpty() && mine.stream().noneMatch(m -> other.stream().anyMatch(m::isSame));
  }
}
