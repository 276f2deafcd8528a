package org.isnad.cli.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The card's own words in one language, from {@code card_en.properties} and its like. */
final class Labels {
  /** What stands where a fact is missing. */
  static final String ABSENT = "—";

  private final Properties words = new Properties();

  Labels(Language language) {
    String name = "card_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      words.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException for a key without a label
   */
  String of(String key) {
    String label = words.getProperty(key);
    if (label == null) {
      throw new IllegalArgumentException("no label for " + key);
    }
    return label;
  }

  /** The label of a value of a closed set: {@code stance.say}. */
  String of(String set, Enum<?> value) {
    return of(set + "." + value.name().toLowerCase(Locale.ROOT));
  }
}
