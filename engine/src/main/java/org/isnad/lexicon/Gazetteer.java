package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cities by Arabic name; several cities may share one. Immutable. */
public final class Gazetteer {

  private final PhraseTable<List<City>> names;
  private final List<City> cities;

  private Gazetteer(PhraseTable<List<City>> names, List<City> cities) {
    this.names = names;
    this.cities = List.copyOf(cities);
  }

  /** Loads the gazetteer that ships with the engine. */
  public static Gazetteer load() {
    List<City> cities =
        ListReader.read("lexicon/gazetteer.tsv").stream().map(Gazetteer::city).toList();
    return of(cities);
  }

  /** A gazetteer of these cities; of those that share a name the most populous comes first. */
  public static Gazetteer of(List<City> cities) {
    List<City> byPopulation = new ArrayList<>(cities);
    byPopulation.sort(Comparator.comparingInt(City::population).reversed());
    Map<String, List<City>> byName = new HashMap<>();
    for (City city : byPopulation) {
      for (String name : city.names()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(city);
      }
    }
    PhraseTable.Builder<List<City>> builder = PhraseTable.builder();
    byName.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> builder.add(e.getKey(), List.copyOf(e.getValue())));
    return new Gazetteer(builder.build(), byPopulation);
  }

  /** Names to the cities that bear them, the most populous first. */
  public PhraseTable<List<City>> names() {
    return names;
  }

  /** All cities, the most populous first. */
  public List<City> cities() {
    return cities;
  }

  private static City city(ListReader.Line line) {
    List<String> names = List.of(line.column(6).split("\\|"));
    try {
      return new City(
          names.getFirst(),
          names,
          line.column(0),
          line.column(1),
          line.column(2),
          Double.parseDouble(line.column(3)),
          Double.parseDouble(line.column(4)),
          Integer.parseInt(line.column(5)));
    } catch (NumberFormatException e) {
      throw line.error("latitude, longitude or population is not a number");
    }
  }
}
