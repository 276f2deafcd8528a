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
    return of(ListReader.read("lexicon/gazetteer.tsv").stream().map(GazetteerTable::own).toList());
  }

  /** This gazetteer and these places beside it. */
  public Gazetteer with(List<City> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<City> all = new ArrayList<>(cities);
    all.addAll(more);
    return of(all);
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
}
