package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cities by Arabic name; several cities may share one. Immutable. */
public final class Gazetteer {

  /** Where an Arabic paper that says no more means the nearer of two towns. */
  private static final Set<String> ARAB_COUNTRIES =
      Set.of(
          "AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS",
          "QA", "SA", "SD", "SO", "SY", "TN", "YE");

  /** How many times more populous a namesake elsewhere has to be to come first. */
  private static final long NEARER = 10;

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

  /** A gazetteer of these cities; of those that share a name the likeliest comes first. */
  public static Gazetteer of(List<City> cities) {
    List<City> likeliest = new ArrayList<>(cities);
    likeliest.sort(Comparator.comparingLong(Gazetteer::weight).reversed());
    Map<String, List<City>> byName = new HashMap<>();
    for (City city : likeliest) {
      for (String name : city.names()) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(city);
      }
    }
    PhraseTable.Builder<List<City>> builder = PhraseTable.builder();
    byName.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> builder.add(e.getKey(), List.copyOf(e.getValue())));
    return new Gazetteer(builder.build(), likeliest);
  }

  private static long weight(City city) {
    return ARAB_COUNTRIES.contains(city.country()) ? NEARER * city.population() : city.population();
  }

  /** Names to the cities that bear them, the likeliest first: populous, and near to the readers. */
  public PhraseTable<List<City>> names() {
    return names;
  }

  /** All cities, in the same order. */
  public List<City> cities() {
    return cities;
  }
}
