package org.isnad.ingest;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day in figures, on a clock of twelve or of twenty-four hours. A time that an unknown
 * word follows is left alone, for the word may tell the half of the day.
 */
final class ClockTime {
  private static final int NOON = 12;
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:+])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?"
              + "\\s*(?:$|[^\\p{L}\\d\\s:]|([\\p{L}\\p{M}]+))");
  private static final Set<String> WORDS = WordList.of("clock-words.tsv");

  private ClockTime() {}

  /** The first time of day in {@code value}, whose digits are ASCII. */
  static Optional<LocalTime> find(String value) {
    Matcher m = CLOCK.matcher(value);
    if (!m.find()) {
      return Optional.empty();
    }
    String word = m.group(4);
    if (word == null) {
      return Optional.of(time(m, Integer.parseInt(m.group(1))));
    }
    String known = MonthNames.fold(word) + "\t";
    return WORDS.stream()
        .filter(w -> w.startsWith(known))
        .map(w -> time(m, hour(Integer.parseInt(m.group(1)), w.substring(known.length()))))
        .findFirst();
  }

  private static int hour(int written, String half) {
    return switch (half) {
      case "am" -> written == NOON ? 0 : written;
      case "pm" -> written < NOON ? written + NOON : written;
      default -> written;
    };
  }

  private static LocalTime time(Matcher m, int hour) {
    int seconds = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return LocalTime.of(hour, Integer.parseInt(m.group(2)), seconds);
  }
}
