package org.isnad.cli.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** English for the nouns that news counts most, from {@code counted_en.tsv}. */
final class CountedNouns {
  private static final String RESOURCE = "counted_en.tsv";
  private static final int FIELDS = 3;
  private static final char ALIF = '\u0627';
  private static final char LAM = '\u0644';

  private final Map<String, String[]> nouns = new HashMap<>();

  CountedNouns() {
    try (InputStream in = CountedNouns.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      read(new BufferedReader(new InputStreamReader(in, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      for (String form : fields[2].split(" ")) {
        nouns.put(fold(form), fields);
      }
    }
  }

  /** The English for the head of {@code counted}, with the rest as written; empty if not known. */
  Optional<String> english(String counted, boolean one) {
    String[] words = counted.strip().split("\\s+", 2);
    String[] noun = find(fold(words[0]));
    if (noun == null) {
      return Optional.empty();
    }
    String english = noun[one ? 0 : 1];
    return Optional.of(words.length == 1 ? english : english + " (" + counted.strip() + ")");
  }

  private String @org.jspecify.annotations.Nullable [] find(String folded) {
    String[] noun = nouns.get(folded);
    if (noun == null
        && folded.length() > 3
        && folded.charAt(0) == ALIF
        && folded.charAt(1) == LAM) {
      noun = nouns.get(folded.substring(2));
    }
    if (noun == null && folded.length() > 2 && folded.charAt(folded.length() - 1) == ALIF) {
      noun = nouns.get(folded.substring(0, folded.length() - 1));
    }
    return noun;
  }

  /** Unites the spellings between which newsrooms differ, and leaves vowel signs out. */
  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\u0622', '\u0623', '\u0625' -> folded.append(ALIF);
        case '\u0629' -> folded.append('\u0647');
        case '\u0649' -> folded.append('\u064A');
        case '\u0640' -> {
          // Tatweel only stretches a word.
        }
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }
}
