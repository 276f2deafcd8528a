package org.isnad.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The Arabic spellings that the project's own table of places has for cities of the gazetteer: rows
 * of one English name and country are the same city, the most populous of several.
 */
final class OwnSpellings {
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;

  /** What the table calls a city; its other kinds are regions, crossings, camps and bases. */
  private static final Set<String> KINDS = Set.of("عاصمة", "مدينة", "بلدة");

  private final Map<String, List<String>> byKey = new HashMap<>();

  OwnSpellings(Path places) throws IOException {
    for (String line : Files.readAllLines(places)) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#") && row.length > 4 && KINDS.contains(row[3])) {
        byKey.put(key(row[0], row[4]), Arrays.asList(row[2].split("\\|")));
      }
    }
  }

  /** Spellings of those {@code cities} that are in the table. */
  Map<String[], List<String>> of(
      List<String[]> cities, Function<String[], Set<String>> latinNames) {
    Map<String, String[]> bearers = new HashMap<>();
    for (String[] city : cities) {
      for (String name : latinNames.apply(city)) {
        String key = key(name, city[COUNTRY]);
        if (byKey.containsKey(key)) {
          bearers.merge(key, city, OwnSpellings::larger);
        }
      }
    }
    Map<String[], List<String>> spellings = new IdentityHashMap<>();
    bearers.forEach((key, city) -> spellings.put(city, byKey.getOrDefault(key, List.of())));
    return spellings;
  }

  /** Without what tells namesakes apart (", D.C.", "(Lebanon)"), marks, hyphens and the article. */
  private static String key(String name, String country) {
    StringBuilder key = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      if (c == ',' || c == '(') {
        break;
      }
      if (Character.isLetter(c)) {
        key.append(Character.toLowerCase(c));
      } else if ((c == ' ' || c == '-')
          && (key.toString().equals("al") || key.toString().equals("el"))) {
        key.setLength(0);
      }
    }
    return key + "\t" + country;
  }

  private static String[] larger(String[] one, String[] other) {
    return Long.parseLong(other[POPULATION]) > Long.parseLong(one[POPULATION]) ? other : one;
  }
}
