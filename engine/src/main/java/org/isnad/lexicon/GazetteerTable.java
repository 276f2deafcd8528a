package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Letters;

/**
 * Tables of places, in three forms that are told apart by themselves: a GeoNames dump (19 columns),
 * an OCHA p-code table (a header line that names the columns), and the project's own (English name,
 * country, region, latitude, longitude, population, Arabic names and divisions separated by |).
 */
public final class GazetteerTable {

  private static final int GEONAMES_COLUMNS = 19;
  private static final int OWN_COLUMNS = 7;
  private static final int LONGEST_PREFIX = 2;
  private static final double MOST_NORTH = 90;
  private static final double MOST_EAST = 180;
  private static final String ARABIC_HEADER = "com_ar";
  private static final String CODE = "com_pcode";
  private static final String KIND = "type";
  private static final String COMMUNITY = "C";
  private static final String NORTH = "lat";
  private static final String EAST = "lon";
  private static final String JOINTS = "_-";
  private static final String REMARKS = "/(";
  private static final String BAR = "\\|";

  private GazetteerTable() {}

  /**
   * The places of a table; GeoNames entries without a name in Arabic letters are left out.
   *
   * @param name of the table, for messages
   * @throws TableException if any line is broken
   */
  public static List<City> read(String name, InputStream in) throws IOException, TableException {
    List<ListReader.Line> lines = ListReader.parseForeign(name, in);
    if (lines.isEmpty()) {
      throw new TableException(name, 1, "no places");
    }
    List<String> header = lines.getFirst().columns();
    List<City> cities = new ArrayList<>();
    if (header.contains(ARABIC_HEADER)) {
      return codedPlaces(lines);
    }
    for (ListReader.Line line : lines) {
      if (line.columns().size() >= GEONAMES_COLUMNS) {
        City city = checked(line, () -> geoNames(line));
        if (!city.names().isEmpty()) {
          cities.add(city);
        }
      } else {
        cities.add(checked(line, () -> own(line)));
      }
    }
    return cities;
  }

  /** The places of a p-code table, each community's code once; its quarters bear it again. */
  private static List<City> codedPlaces(List<ListReader.Line> lines) throws TableException {
    ListReader.Line first = lines.getFirst();
    List<String> header = first.columns();
    for (String column : List.of(NORTH, EAST)) {
      if (!header.contains(column)) {
        throw new TableException(first.list(), first.number(), "no column " + column);
      }
    }
    List<City> places = new ArrayList<>();
    Map<String, Integer> codes = new HashMap<>();
    for (ListReader.Line line : lines.subList(1, lines.size())) {
      places.add(checked(line, () -> ocha(line, header)));
      String kind = named(line, header, KIND);
      String code = kind.isEmpty() || kind.equals(COMMUNITY) ? named(line, header, CODE) : "";
      Integer before = code.isEmpty() ? null : codes.putIfAbsent(code, line.number());
      if (before != null) {
        throw new TableException(
            line.list(), line.number(), "p-code " + code + " stands on line " + before + " too");
      }
    }
    if (places.isEmpty()) {
      throw new TableException(first.list(), first.number(), "no places behind the header");
    }
    return places;
  }

  /** A line of the project's own form, which {@link #read} understands. */
  public static String write(City city) {
    return String.join(
        "\t",
        city.english(),
        city.country(),
        city.region(),
        Double.toString(city.lat()),
        Double.toString(city.lon()),
        Integer.toString(city.population()),
        String.join("|", city.names()),
        String.join("|", city.within()));
  }

  private interface Reading {
    City city();
  }

  private static City checked(ListReader.Line line, Reading reading) throws TableException {
    City city;
    try {
      city = reading.city();
    } catch (NumberFormatException e) {
      throw new TableException(
          line.list(), line.number(), "latitude, longitude or population is not a number");
    } catch (IllegalStateException e) {
      throw new TableException(line.list(), line.number(), String.valueOf(e.getMessage()));
    }
    if (!(Math.abs(city.lat()) <= MOST_NORTH && Math.abs(city.lon()) <= MOST_EAST)) {
      throw new TableException(line.list(), line.number(), "coordinates outside the globe");
    }
    return city;
  }

  static City own(ListReader.Line line) {
    if (line.columns().size() < OWN_COLUMNS) {
      throw new IllegalStateException(
          line.columns().size() + " columns where at least " + OWN_COLUMNS + " belong");
    }
    return city(
        parts(line.column(6)),
        line.column(0),
        line.column(1),
        line.column(2),
        Double.parseDouble(line.column(3)),
        Double.parseDouble(line.column(4)),
        population(line.column(5)),
        parts(line.column(7)));
  }

  private static City ocha(ListReader.Line line, List<String> header) {
    if (line.columns().size() != header.size()) {
      throw new IllegalStateException(
          line.columns().size() + " columns where the header names " + header.size());
    }
    Set<String> within = new LinkedHashSet<>();
    for (String level : List.of("sub_ar", "dist_ar", "gov_ar")) {
      String division = named(line, header, level);
      if (!division.isEmpty()) {
        within.add(division);
      }
    }
    String code = named(line, header, CODE);
    String country = named(line, header, "gov_pcode");
    String prefix = country.isEmpty() ? code : country;
    return city(
        alternatives(named(line, header, ARABIC_HEADER)),
        named(line, header, "com_en"),
        prefix.substring(0, Math.min(LONGEST_PREFIX, prefix.length())),
        named(line, header, "gov_en"),
        Double.parseDouble(named(line, header, NORTH)),
        Double.parseDouble(named(line, header, EAST)),
        0,
        List.copyOf(within));
  }

  /** The name and, where it gives two (زردنا_مشهد) or a remark (شامية /اللاذقية/), each of them. */
  private static List<String> alternatives(String name) {
    Set<String> names = new LinkedHashSet<>();
    int end = name.length();
    for (int i = 0; i < name.length(); i++) {
      end = Math.min(end, REMARKS.indexOf(name.charAt(i)) >= 0 ? i : end);
    }
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= end; i++) {
      if (i == end || JOINTS.indexOf(name.charAt(i)) >= 0) {
        if (!part.toString().isBlank()) {
          names.add(part.toString().strip());
        }
        part.setLength(0);
      } else {
        part.append(name.charAt(i));
      }
    }
    return new ArrayList<>(names);
  }

  private static String named(ListReader.Line line, List<String> header, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : line.column(at);
  }

  private static City geoNames(ListReader.Line line) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : line.column(3).split(",")) {
      String word = name.strip();
      if (!word.isEmpty() && word.codePoints().allMatch(GazetteerTable::isOfArabicName)) {
        names.add(word);
      }
    }
    double lat = Double.parseDouble(line.column(4));
    double lon = Double.parseDouble(line.column(5));
    List<String> spellings = List.copyOf(names);
    return new City(
        spellings.isEmpty() ? line.column(1) : spellings.getFirst(),
        new ArrayList<>(names),
        line.column(1),
        line.column(8),
        "",
        lat,
        lon,
        population(line.column(14)),
        List.of());
  }

  private static boolean isOfArabicName(int letter) {
    return letter == ' '
        || letter == '-'
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }

  private static int population(String column) {
    return column.isEmpty() ? 0 : Integer.parseInt(column);
  }

  private static City city(
      List<String> names,
      String english,
      String country,
      String region,
      double lat,
      double lon,
      int population,
      List<String> within) {
    if (names.isEmpty() || names.stream().anyMatch(n -> Letters.fold(n).isBlank())) {
      throw new IllegalStateException("no Arabic name");
    }
    return new City(
        names.getFirst(), names, english, country, region, lat, lon, population, within);
  }

  private static List<String> parts(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : column.split(BAR)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
