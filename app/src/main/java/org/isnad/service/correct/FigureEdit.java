package org.isnad.service.correct;

import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Bound;
import org.isnad.model.Figure;
import org.isnad.store.Correction.Anchor;

/**
 * How a figure should read; what is empty stays as it was read.
 *
 * @param max upper end of a range; a new {@code value} without one is no range
 * @param comparator one of {@code = > >= < <= ~}
 * @param kind its label in readings: {@code killed}
 * @param removed whether it is no figure at all
 */
public record FigureEdit(
    OptionalDouble value,
    OptionalDouble max,
    Optional<String> comparator,
    Optional<String> unit,
    Optional<String> counted,
    Optional<String> kind,
    Optional<String> place,
    Optional<String> time,
    boolean removed) {

  Change.FigureOf of(Anchor words) {
    if (value.isPresent() && !Double.isFinite(value.getAsDouble())
        || max.isPresent() && !Double.isFinite(max.getAsDouble())) {
      throw new IllegalArgumentException("a figure is a number");
    }
    return new Change.FigureOf(
        words,
        value,
        max,
        comparator.map(ChangeCodec::bound),
        unit,
        counted,
        kind.map(ChangeCodec::kind),
        place,
        time,
        removed);
  }

  /** What a figure was read as, in short. */
  static String words(Figure f) {
    return (f.bound() == Bound.EXACTLY ? "" : f.bound().sign() + " ")
        + number(f.value())
        + (f.max().isPresent() ? "–" + number(f.max().getAsDouble()) : "")
        + (f.unit().equals(Figure.COUNT) ? "" : " " + f.unit())
        + f.counted().map(c -> " " + c).orElse("")
        + " ("
        + f.kind().label()
        + ")";
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
