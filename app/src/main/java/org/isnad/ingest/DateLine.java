package org.isnad.ingest;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The line near a text's beginning in which it tells when it was published: one that begins with a
 * word for publishing, or that holds a date and nothing else.
 */
final class DateLine {
  private static final int LINES = 6;
  private static final int LONGEST = 90;

  /** More words of a kind not known here, and the line is about something. */
  private static final int FEWEST_LABEL_WORDS = 3;

  private static final Set<String> LABELS = WordList.of("date-labels.txt");
  private static final Set<String> SMALL = WordList.of("date-words.txt");

  private DateLine() {}

  /** The first such line among the first of {@code lines}; known to be a date. */
  static Optional<String> find(Stream<String> lines) {
    return lines
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .filter(DateLine::isDateLine)
        .findFirst();
  }

  /** Whether a line tells nothing but when it was published. */
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST || PublishedDate.parse(line).isEmpty()) {
      return false;
    }
    boolean labelled = false;
    int others = 0;
    for (String word : MonthNames.fold(line).split("[^\\p{L}]+")) {
      labelled |= LABELS.contains(word);
      others += word.isEmpty() || isDateWord(word) ? 0 : 1;
    }
    return others == 0 || labelled && others < FEWEST_LABEL_WORDS;
  }

  private static boolean isDateWord(String word) {
    return LABELS.contains(word) || SMALL.contains(word) || MonthNames.isPart(word);
  }
}
