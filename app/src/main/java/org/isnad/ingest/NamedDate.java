package org.isnad.ingest;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A date whose month is written as a word: {@code 13 كانون الأول/ديسمبر 2016}, {@code Dec 13,
 * 2016}. The day is the number beside the month, so that a day of another calendar on the same line
 * is not taken for it.
 */
final class NamedDate {
  /** Numbers of a clock are no days: they are left out together with their colon. */
  private static final Pattern TOKEN = Pattern.compile("\\d+(?::\\d+)+|\\d+|\\p{L}+");

  private static final int LAST_DAY = 31;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** {@code 13 من شهر نيسان}. */
  private static final Set<String> BETWEEN = WordList.of("date-links.txt");

  private final List<String> tokens;

  private NamedDate(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * @param value with ASCII digits
   * @throws java.time.DateTimeException where the month has no such day
   */
  static Optional<LocalDate> find(String value) {
    return new NamedDate(
            TOKEN
                .matcher(MonthNames.fold(value))
                .results()
                .map(MatchResult::group)
                .filter(t -> t.indexOf(':') < 0)
                .toList())
        .find();
  }

  private Optional<LocalDate> find() {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Month> month = MonthNames.at(tokens, i);
      if (month.isPresent()) {
        int end = MonthNames.isTwoWords(tokens, i) ? i + 2 : i + 1;
        Optional<LocalDate> date = beside(month.get(), i, end);
        if (date.isPresent()) {
          return date;
        }
        i = end - 1;
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> beside(Month month, int begin, int end) {
    int before = begin - 1;
    while (before > 0 && BETWEEN.contains(tokens.get(before))) {
      before--;
    }
    Optional<Integer> day = number(before, NamedDate::isDay);
    if (day.isEmpty()) {
      day = number(end, NamedDate::isDay);
    }
    Optional<Integer> year = year(IntStream.range(end, tokens.size()));
    if (year.isEmpty()) {
      year = year(IntStream.iterate(begin - 1, i -> i >= 0, i -> i - 1));
    }
    if (day.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year.get(), month, day.get()));
  }

  private Optional<Integer> year(IntStream places) {
    return places
        .mapToObj(i -> number(i, n -> n >= FIRST_YEAR && n <= LAST_YEAR))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isDay(int n) {
    return n >= 1 && n <= LAST_DAY;
  }

  private Optional<Integer> number(int i, IntPredicate fits) {
    if (i < 0 || i >= tokens.size() || !Character.isDigit(tokens.get(i).charAt(0))) {
      return Optional.empty();
    }
    String digits = tokens.get(i);
    return digits.length() > 4
        ? Optional.empty()
        : Optional.of(Integer.parseInt(digits)).filter(fits::test);
  }
}
