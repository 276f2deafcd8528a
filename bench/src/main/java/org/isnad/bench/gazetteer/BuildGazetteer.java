package org.isnad.bench.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes {@code lexicon/gazetteer.tsv} from the GeoNames extract in the opensextant-xponents-core
 * jar: cities of 15,000 inhabitants and more that have a name in Arabic letters, there or in the
 * project's own table of places.
 *
 * <p>Usage: {@code BuildGazetteer XPONENTS_JAR PLACES.tsv OUT.tsv}
 */
public final class BuildGazetteer {

  private static final String CITIES = "geonames.org/cities15000.txt";
  private static final String REGIONS = "geonames.org/admin1CodesASCII.txt";
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE = 7;
  private static final int COUNTRY = 8;
  private static final int REGION = 10;
  private static final int POPULATION = 14;

  /**
   * Letters that Arabic does not write: Persian, Urdu, Kurdish and Uyghur spellings are left out.
   */
  private static final String FOREIGN_LETTERS =
      "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06BE\u06C1\u06D2\u0679\u0688\u0691\u06BA\u06C0\u06D5"
          + "\u06C6\u06CE\u0695\u06B5\u06C7\u06C8\u06CB\u06D0\u06AD\u06C5\u0693\u067C\u0681";

  private static final String HEADER =
      """
      # Cities of 15,000 inhabitants and more that have a name in Arabic letters.
      # author: GeoNames (www.geonames.org), selected and reshaped by the Isnad project
      # licence: CC BY 4.0
      # source: GeoNames cities15000 as packaged in org.opensextant:opensextant-xponents-core:3.8.1
      # date: 2026-11-22
      # normalisation: names as in the source; names with letters that Arabic does not use are left out;
      #   behind them the spellings of the project's own table knowledge/places.tsv
      # columns: English name, country (ISO 3166), region, latitude, longitude (degrees, WGS 84), population, Arabic names separated by |
      """;

  private BuildGazetteer() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: BuildGazetteer XPONENTS_JAR PLACES.tsv OUT.tsv");
    }
    try (ZipFile jar = new ZipFile(args[0]);
        PrintStream out =
            new PrintStream(
                Files.newOutputStream(Path.of(args[2])), false, StandardCharsets.UTF_8)) {
      Map<String, String> regions = regions(jar);
      out.print(HEADER);
      List<String[]> cities =
          lines(jar, CITIES).stream().map(line -> line.split("\t", -1)).toList();
      Map<String[], List<String>> own =
          new OwnSpellings(Path.of(args[1])).of(cities, BuildGazetteer::latinNames);
      for (String[] city : cities) {
        Set<String> names = arabicNames(city[ALTERNATE_NAMES]);
        names.addAll(own.getOrDefault(city, List.of()));
        // PPLX marks a section of a populated place; its name is most often an ordinary word.
        if (!names.isEmpty() && !city[FEATURE].equals("PPLX")) {
          out.println(row(city, names, regions));
        }
      }
    }
  }

  private static String row(String[] city, Set<String> names, Map<String, String> regions) {
    return String.join(
        "\t",
        city[ASCII_NAME],
        city[COUNTRY],
        regions.getOrDefault(city[COUNTRY] + "." + city[REGION], ""),
        city[LATITUDE],
        city[LONGITUDE],
        city[POPULATION],
        String.join("|", names));
  }

  private static Map<String, String> regions(ZipFile jar) throws IOException {
    Map<String, String> regions = new HashMap<>();
    for (String line : lines(jar, REGIONS)) {
      String[] columns = line.split("\t", -1);
      regions.put(columns[0], columns[2]);
    }
    return regions;
  }

  /** The name, and all others in whatever letters. */
  private static Set<String> latinNames(String[] city) {
    Set<String> names = new LinkedHashSet<>(List.of(city[NAME], city[ASCII_NAME]));
    names.addAll(List.of(city[ALTERNATE_NAMES].split(",")));
    return names;
  }

  private static Set<String> arabicNames(String alternates) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : alternates.split(",")) {
      if (isArabic(name.strip())) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private static boolean isArabic(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (FOREIGN_LETTERS.indexOf(c) >= 0) {
        return false;
      }
      if (c >= '\u0621' && c <= '\u064A') {
        letters++;
      } else if (c != ' ' && c != '-' && !(c >= '\u064B' && c <= '\u0652')) {
        return false;
      }
    }
    return letters >= 2;
  }

  private static List<String> lines(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      throw new IOException(jar.getName() + " has no " + name);
    }
    List<String> lines = new ArrayList<>();
    try (InputStream in = jar.getInputStream(entry);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
