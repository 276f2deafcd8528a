package org.isnad.search;

import java.util.Locale;
import java.util.Optional;
import org.isnad.model.FigureKind;

/**
 * A condition on figures as a query writes it: {@code killed>=50}, {@code killed}, {@code >1000},
 * {@code injured=20..40}.
 */
record FigureCondition(
    Optional<FigureKind> kind,
    double least,
    boolean openBelow,
    double most,
    boolean openAbove,
    boolean negated) {

  static final FigureCondition ANY = any(Optional.empty(), false);

  private static final String SIGNS = "<>=≤≥";
  private static final String RANGE = "..";

  private static FigureCondition any(Optional<FigureKind> kind, boolean negated) {
    return new FigureCondition(
        kind, Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false, negated);
  }

  Clause clause(Optional<String> unit) {
    return new Clause.FigureIs(kind, unit, least, openBelow, most, openAbove, negated);
  }

  /** The condition that a word without a field is: {@code killed>=50}. */
  static Optional<FigureCondition> shorthand(String word, int at, boolean negated)
      throws BadQueryException {
    int sign = sign(word);
    boolean meant =
        sign > 0
            && QueryWords.meaning(QueryWords.FIGURE, word.substring(0, sign)).isPresent()
            && word.chars().anyMatch(Character::isDigit);
    return meant ? Optional.of(parse(word, at, negated)) : Optional.empty();
  }

  /**
   * @param at where {@code text} stands in the query
   */
  static FigureCondition parse(String text, int at, boolean negated) throws BadQueryException {
    int sign = sign(text);
    String name = sign < 0 ? text : text.substring(0, sign);
    Optional<FigureKind> kind = name.isEmpty() ? Optional.empty() : Optional.of(kind(name, at));
    if (sign < 0) {
      return any(kind, negated);
    }
    int value = sign;
    while (value < text.length() && SIGNS.indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    return compared(
        kind,
        text.substring(sign, value).replace("≤", "<=").replace("≥", ">="),
        text.substring(value),
        at + value,
        negated);
  }

  private static FigureCondition compared(
      Optional<FigureKind> kind, String sign, String value, int at, boolean negated)
      throws BadQueryException {
    int range = value.indexOf(RANGE);
    if (range >= 0 && sign.equals("=")) {
      double least = number(value.substring(0, range), at);
      double most = number(value.substring(range + RANGE.length()), at);
      return new FigureCondition(kind, least, false, most, false, negated);
    }
    double n = number(value, at);
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    return switch (sign) {
      case ">" -> new FigureCondition(kind, n, true, top, false, negated);
      case ">=", "=>" -> new FigureCondition(kind, n, false, top, false, negated);
      case "<" -> new FigureCondition(kind, bottom, false, n, true, negated);
      case "<=", "=<" -> new FigureCondition(kind, bottom, false, n, false, negated);
      case "=", "==" -> new FigureCondition(kind, n, false, n, false, negated);
      default -> throw new BadQueryException("«" + sign + "» is none of >=, >, =, <, <=", at);
    };
  }

  private static FigureKind kind(String name, int at) throws BadQueryException {
    return FigureKind.valueOf(
        QueryWords.meaning(QueryWords.FIGURE, name)
            .orElseThrow(() ->
                new BadQueryException(
                    "«"
                        + name
                        + "» is no kind of figure; kinds are "
                        + QueryWords.all(QueryWords.FIGURE),
                    at))
            .toUpperCase(Locale.ROOT));
  }

  private static double number(String text, int at) throws BadQueryException {
    try {
      String digits = westernDigits(text).replace(",", "").replace("٬", "").replace('٫', '.');
      if (!digits.isEmpty() && digits.chars().allMatch(c -> Character.isDigit(c) || c == '.')) {
        return Double.parseDouble(digits);
      }
    } catch (NumberFormatException e) {
      throw noNumber(text, at);
    }
    throw noNumber(text, at);
  }

  private static BadQueryException noNumber(String text, int at) {
    return new BadQueryException("a number must stand here, not «" + text + "»", at);
  }

  /** The text with all decimal digits written as 0 to 9. */
  static String westernDigits(String text) {
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      b.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return b.toString();
  }

  private static int sign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
