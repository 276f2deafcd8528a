package org.isnad.extract.figure;

/**
 * Reads digits with separators. A comma or point may part thousands or decimals; which of the two
 * it does is told by how often it stands and by the length of the groups.
 */
final class Digits {

  private static final int GROUP = 3;
  private static final int LONGEST = 30;
  private static final char POINT = '.';
  private static final char COMMA = ',';

  private Digits() {}

  /**
   * The number that ASCII digits with separators stand for; NaN if their groups fit neither
   * thousands nor decimals (4.12.2016), or if there are more digits than any quantity has.
   *
   * @param scaled whether a scale word follows, which speaks for decimals (1,250 مليار)
   */
  static double parse(String digits, boolean scaled) {
    if (digits.length() > LONGEST) {
      return Double.NaN;
    }
    int points = count(digits, POINT);
    int commas = count(digits, COMMA);
    if (points == 0 && commas == 0) {
      return Double.parseDouble(digits);
    }
    if (points > 0 && commas > 0) {
      return mixed(digits);
    }
    char separator = points > 0 ? POINT : COMMA;
    if (points + commas > 1) {
      return isGrouped(digits, separator, digits.length())
          ? without(digits, separator)
          : Double.NaN;
    }
    boolean thousands =
        separator == COMMA && mayBeThousands(digits) && !(scaled && digits.indexOf(COMMA) == 1);
    return thousands
        ? without(digits, separator)
        : Double.parseDouble(digits.replace(COMMA, POINT));
  }

  /** Whether a single separator stands before exactly three digits, as in 1.500. */
  static boolean mayBeThousands(String digits) {
    int at = Math.max(digits.indexOf(POINT), digits.indexOf(COMMA));
    return at > 0 && at <= GROUP && digits.length() - at - 1 == GROUP && digits.charAt(0) != '0';
  }

  private static double mixed(String digits) {
    char decimal = digits.lastIndexOf(POINT) > digits.lastIndexOf(COMMA) ? POINT : COMMA;
    char thousands = decimal == POINT ? COMMA : POINT;
    int at = digits.indexOf(decimal);
    if (at != digits.lastIndexOf(decimal) || !isGrouped(digits, thousands, at)) {
      return Double.NaN;
    }
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c != thousands) {
        plain.append(c == decimal ? POINT : c);
      }
    }
    return Double.parseDouble(plain.toString());
  }

  private static boolean isGrouped(String digits, char separator, int end) {
    int group = -1;
    for (int i = digits.indexOf(separator); i < end; i++) {
      if (digits.charAt(i) == separator) {
        if (group >= 0 && group != GROUP) {
          return false;
        }
        group = 0;
      } else {
        group++;
      }
    }
    return group == GROUP && digits.indexOf(separator) <= GROUP;
  }

  private static double without(String digits, char separator) {
    return Double.parseDouble(digits.replace(String.valueOf(separator), ""));
  }

  private static int count(String digits, char c) {
    int n = 0;
    for (int i = 0; i < digits.length(); i++) {
      n += digits.charAt(i) == c ? 1 : 0;
    }
    return n;
  }
}
