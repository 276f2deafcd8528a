package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Hijri calendar where no other stands beside it: {@code 1436/10/05}, {@code 5 شوال
 * 1436هـ}. It is read by the calendar of Umm al-Qura, in which Saudi newsrooms date; elsewhere the
 * moon was sometimes seen a day earlier or later.
 */
final class HijriDate {
  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1499;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(1[34]\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](1[34]\\d\\d)(?!\\d)");
  private static final Pattern TOKEN = Pattern.compile("\\d+|\\p{L}+");
  private static final Map<String, Integer> MONTHS = months();

  private HijriDate() {}

  /**
   * @param value with ASCII digits
   * @throws DateTimeException where the month has no such day
   */
  static Optional<LocalDate> find(String value) {
    Matcher m = YEAR_FIRST.matcher(value);
    if (m.find()) {
      return Optional.of(date(number(m.group(1)), number(m.group(2)), number(m.group(3))));
    }
    m = DAY_FIRST.matcher(value);
    if (m.find()) {
      return Optional.of(date(number(m.group(3)), number(m.group(2)), number(m.group(1))));
    }
    return named(
        TOKEN
            .matcher(MonthNames.fold(value))
            .results()
            .map(MatchResult::group)
            .filter(t -> t.length() > 1 || Character.isDigit(t.charAt(0)))
            .toList());
  }

  /** Day, month and year in this order, as it is always written. */
  private static Optional<LocalDate> named(List<String> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Integer month = MONTHS.get(tokens.get(i) + " " + tokens.get(i + 1));
      int year = month == null ? i + 1 : i + 2;
      month = month == null ? MONTHS.get(tokens.get(i)) : month;
      if (month != null && year < tokens.size() && isYear(tokens.get(year))) {
        String day = tokens.get(i - 1);
        return day.length() <= 2 && Character.isDigit(day.charAt(0))
            ? Optional.of(date(number(tokens.get(year)), month, number(day)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(String token) {
    return token.length() == 4
        && Character.isDigit(token.charAt(0))
        && number(token) >= FIRST_YEAR
        && number(token) <= LAST_YEAR;
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HijriDate.class.getResourceAsStream("hijri-months.txt")),
                UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(column -> months.put(MonthNames.fold(column[1]), number(column[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return months;
  }
}
