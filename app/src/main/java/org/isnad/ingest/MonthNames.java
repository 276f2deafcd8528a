package org.isnad.ingest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Month names of the Arab countries and English, from the platform's CLDR tables. */
final class MonthNames {
  private static final List<Locale> LOCALES =
      List.of(
          Locale.ENGLISH,
          Locale.of("ar", "EG"),
          Locale.of("ar", "SY"),
          Locale.of("ar", "MA"),
          Locale.of("ar", "DZ"),
          Locale.of("ar", "TN"),
          Locale.of("ar", "MR"));

  private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0640]");

  private static final Map<String, Month> NAMES = names();
  private static final Set<String> PARTS =
      NAMES.keySet().stream()
          .flatMap(name -> Stream.of(name.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());

  private MonthNames() {}

  private static Map<String, Month> names() {
    Map<String, Month> names = new HashMap<>();
    for (Locale locale : LOCALES) {
      for (Month month : Month.values()) {
        names.put(fold(month.getDisplayName(TextStyle.FULL, locale)), month);
      }
    }
    for (Month month : Month.values()) {
      names.put(fold(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), month);
    }
    return names;
  }

  /** The month named by the folded word at {@code i}, or by it and the next. */
  static Optional<Month> at(List<String> words, int i) {
    return Optional.ofNullable(NAMES.get(isTwoWords(words, i) ? two(words, i) : words.get(i)));
  }

  /** Whether the word at {@code i} and the next name a month together. */
  static boolean isTwoWords(List<String> words, int i) {
    return i + 1 < words.size() && NAMES.containsKey(two(words, i));
  }

  private static String two(List<String> words, int i) {
    return words.get(i) + " " + words.get(i + 1);
  }

  /** Whether the folded word is a month's name or a part of one. */
  static boolean isPart(String word) {
    return PARTS.contains(word);
  }

  /** Lower case, no vowel signs, and the spellings of alif made one, as newsrooms write it. */
  static String fold(String name) {
    return VOWEL_SIGNS
        .matcher(name.toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replace('\u0623', '\u0627')
        .replace('\u0625', '\u0627')
        .replace('\u0622', '\u0627');
  }
}
