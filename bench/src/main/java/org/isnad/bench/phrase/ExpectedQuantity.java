package org.isnad.bench.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.model.Bound;
import org.isnad.model.Figure;
import tools.jackson.databind.JsonNode;

/**
 * What a phrase is known to mean.
 *
 * @param value the quantity; the lower end of a range
 * @param max the upper end of a range
 * @param unit singular English unit or ISO 4217 in any case; empty where only the number counts
 * @param comparison {@code under}, {@code above} or empty
 */
record ExpectedQuantity(
    double value, OptionalDouble max, Optional<String> unit, String comparison) {

  private static final double TOLERANCE = 1e-6;
  private static final double THOUSAND = 1000;

  /** Pairs of unit names between which the phrase itself does not decide. */
  private static final Set<String> SAME =
      Set.of("dollar=usd", "pound=egp", "degree=celsius", "gram=kilogram", "gram=milligram");

  static ExpectedQuantity of(JsonNode expected) {
    boolean range = expected.has("from");
    String unit = expected.path("unit").asString(expected.path("grain").asString(""));
    return new ExpectedQuantity(
        expected.path(range ? "from" : "value").asDouble(),
        range ? OptionalDouble.of(expected.path("to").asDouble()) : OptionalDouble.empty(),
        unit.isEmpty() ? Optional.empty() : Optional.of(unit.toLowerCase(Locale.ROOT)),
        expected.path("cmp").asString(""));
  }

  /** Whether the phrase was read as just this quantity and no other. */
  boolean isReadAs(List<Figure> figures) {
    if (figures.size() != 1) {
      return false;
    }
    Figure figure = figures.getFirst();
    double factor = factor(figure.unit());
    boolean sameMax =
        max.isEmpty() || figure.max().isPresent() && near(figure.max().getAsDouble() * factor, max);
    return near(figure.value() * factor, OptionalDouble.of(value))
        && sameMax
        && unit.map(u -> isUnit(u, figure.unit().toLowerCase(Locale.ROOT))).orElse(true)
        && isBound(figure.bound());
  }

  private double factor(String read) {
    if (!unit.orElse("").equals("gram")) {
      return 1;
    }
    return switch (read) {
      case "kilogram" -> THOUSAND;
      case "milligram" -> 1 / THOUSAND;
      default -> 1;
    };
  }

  private static boolean near(double a, OptionalDouble b) {
    return b.isPresent()
        && Math.abs(a - b.getAsDouble()) <= TOLERANCE * Math.max(1, Math.abs(b.getAsDouble()));
  }

  private static boolean isUnit(String expected, String read) {
    return expected.equals(read) || SAME.contains(expected + "=" + read);
  }

  private boolean isBound(Bound bound) {
    return switch (comparison) {
      case "under" -> bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
      case "above" -> bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
      default -> true;
    };
  }
}
