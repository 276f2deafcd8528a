package org.isnad.web.page.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The interface's wordings in both languages, from {@code messages.tsv}. Immutable. */
public final class Messages {
  private static final String RESOURCE = "messages.tsv";
  private static final int FIELDS = 3;
  private static final char SLOT = '{';
  private static final Messages LOADED = new Messages();

  private final Map<Language, Map<String, String>> wordings = new EnumMap<>(Language.class);

  private Messages() {
    for (Language language : Language.values()) {
      wordings.put(language, new HashMap<>());
    }
    try (InputStream in = Messages.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      read(new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Messages load() {
    return LOADED;
  }

  private void read(BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t");
      if (fields.length != FIELDS) {
        throw new IllegalStateException(RESOURCE + " line " + number + ": not 3 fields: " + line);
      }
      put(Language.AR, fields[0], fields[1], number);
      put(Language.EN, fields[0], fields[2], number);
    }
  }

  private void put(Language language, String key, String wording, int line) {
    if (words(language).put(key, wording) != null) {
      throw new IllegalStateException(RESOURCE + " line " + line + ": second wording for " + key);
    }
  }

  private Map<String, String> words(Language language) {
    return wordings.getOrDefault(language, Map.of());
  }

  Set<String> keys() {
    return new TreeSet<>(words(Language.EN).keySet());
  }

  /**
   * The wording with its parts in the slots {@code {0}}, {@code {1}} …
   *
   * @throws IllegalArgumentException for a key without a wording
   */
  String of(Language language, String key, Object... parts) {
    String pattern = words(language).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    return fill(pattern, parts);
  }

  /** Whether there is such a wording. */
  boolean has(String key) {
    return words(Language.EN).containsKey(key);
  }

  private static String fill(String pattern, Object... parts) {
    if (pattern.indexOf(SLOT) < 0) {
      return pattern;
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == SLOT && at + 2 < pattern.length()) {
        out.append(parts[pattern.charAt(at + 1) - '0']);
        at += 3;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /**
   * The wording for a number of things: its forms, parted by bars, are one and other in English;
   * one, two, few, many and other in Arabic (the plural rules of CLDR). {@code #} is the number.
   */
  String count(Language language, String key, long n, String number) {
    String[] forms = of(language, key).split("\\|");
    return forms[form(language, n)].replace("#", number);
  }

  private static int form(Language language, long n) {
    if (language == Language.EN) {
      return n == 1 ? 0 : 1;
    }
    long rest = n % 100;
    if (n == 1 || n == 2) {
      return (int) n - 1;
    }
    if (rest >= 3 && rest <= 10) {
      return 2;
    }
    return rest >= 11 ? 3 : 4;
  }
}
