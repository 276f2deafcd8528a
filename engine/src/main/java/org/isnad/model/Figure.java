package org.isnad.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bounded quantity.
 *
 * @param id unique within the reading: {@code F1}, {@code F2} …
 * @param words comparator, number and unit or counted head noun, contiguous
 * @param value the quantity in {@code unit}s; the lower end of a range
 * @param max the upper end of a range
 * @param bound how {@code value} bounds the quantity
 * @param vague whether the words give only an order of magnitude ({@code عشرات}, {@code مئات})
 * @param unit {@code count}, {@code percent}, ISO 4217 for money, else the singular English unit
 * @param counted head noun of what is counted or measured, as written
 * @param kind what is measured
 * @param place name of the place the figure is about
 * @param time value of the time expression the figure is about
 * @param statement id of the innermost statement that holds it, empty on the outlet's own word
 * @param total id of the figure of which this is a part ("من بينهم 42 طفلا")
 * @param evidence rule that found it
 */
public record Figure(
    String id,
    Words words,
    double value,
    OptionalDouble max,
    Bound bound,
    boolean vague,
    String unit,
    Optional<String> counted,
    FigureKind kind,
    Optional<String> place,
    Optional<String> time,
    Optional<String> statement,
    Optional<String> total,
    String evidence) {

  /** The unit of what is merely counted. */
  public static final String COUNT = "count";

  /** The unit of shares, of 100. */
  public static final String PERCENT = "percent";
}
