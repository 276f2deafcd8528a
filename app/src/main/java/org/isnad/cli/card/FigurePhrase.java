package org.isnad.cli.card;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Bound;
import org.isnad.model.Figure;

/** Says a figure in English: {@code more than 110,000 civilians}. */
final class FigurePhrase {
  private static final TreeMap<Double, String> VAGUE =
      new TreeMap<>(
          Map.of(
              10.0, "dozens of",
              100.0, "hundreds of",
              1e3, "thousands of",
              1e4, "tens of thousands of",
              1e5, "hundreds of thousands of",
              1e6, "millions of",
              1e9, "billions of"));

  /** Units that are written behind the number as a sign, without a plural. */
  private static final Map<String, String> SIGNS =
      Map.of("km2", " km²", "m2", " m²", "km", " km", "m", " m", "percent", "%");

  private static final String OF = " of";

  private static final int ISO_4217_LENGTH = 3;

  private final CountedNouns nouns;

  FigurePhrase(CountedNouns nouns) {
    this.nouns = nouns;
  }

  String of(Figure f) {
    boolean one = f.value() == 1 && f.max().isEmpty();
    Optional<String> vague = f.vague() ? vague(f) : Optional.empty();
    if (vague.isPresent()) {
      String counted = isCount(f) ? things(f, false) : measure(f, false).strip();
      String many = vague.get();
      return counted.isEmpty()
          ? many.substring(0, many.length() - OF.length())
          : many + " " + counted;
    }
    String number = number(f.value());
    if (f.max().isPresent()) {
      number += " to " + number(f.max().getAsDouble());
    }
    String bound = bound(f.bound(), isCount(f));
    String rest = isCount(f) ? " " + things(f, one) : measure(f, one);
    return (bound + " " + number + rest).strip();
  }

  private static Optional<String> vague(Figure f) {
    return Optional.ofNullable(VAGUE.get(f.value()));
  }

  private static boolean isCount(Figure f) {
    return f.unit().equals(Figure.COUNT);
  }

  private String things(Figure f, boolean one) {
    return f.counted().map(c -> nouns.english(c, one).orElse(c)).orElse("");
  }

  private static String measure(Figure f, boolean one) {
    String unit = f.unit();
    String sign = SIGNS.get(unit);
    if (sign != null) {
      return sign;
    }
    boolean money = unit.length() == ISO_4217_LENGTH && unit.equals(unit.toUpperCase(Locale.ROOT));
    return " " + (money || one || unit.endsWith("s") ? unit : unit + "s");
  }

  private static String bound(Bound bound, boolean counted) {
    return switch (bound) {
      case EXACTLY -> "";
      case MORE_THAN -> "more than";
      case AT_LEAST -> "at least";
      case LESS_THAN -> counted ? "fewer than" : "less than";
      case AT_MOST -> "at most";
      case ABOUT -> "about";
    };
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
