package org.isnad.ingest;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  private static final Map<String, Month> NAMES = names();

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

  /** The first month named in {@code text}; a longer name goes before its beginning. */
  static Optional<Month> find(String text) {
    String[] words = fold(text).split("[^\\p{L}]+");
    for (int i = 0; i < words.length; i++) {
      Month two = i + 1 < words.length ? NAMES.get(words[i] + " " + words[i + 1]) : null;
      Month month = two != null ? two : NAMES.get(words[i]);
      if (month != null) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** Lower case, and the spellings of alif made one, as newsrooms leave hamza out. */
  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('\u0623', '\u0627')
        .replace('\u0625', '\u0627')
        .replace('\u0622', '\u0627');
  }
}
