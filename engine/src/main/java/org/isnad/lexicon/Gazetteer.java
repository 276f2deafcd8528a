package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    List<City> likeliest = likeliestFirst(cities);
    PhraseTable.Builder<List<City>> names = PhraseTable.builder();
    for (City city : likeliest) {
      for (String name : city.names()) {
        List<City> bearers = names.computeIfAbsent(name, () -> new ArrayList<>(2));
        if (bearers.isEmpty() || bearers.getLast() != city) {
          bearers.add(city);
        }
      }
    }
    return new Gazetteer(names.replaceAll(List::copyOf).build(), likeliest);
  }

  /** Sorts numbers, not cities: start-up waits for it. */
  private static List<City> likeliestFirst(List<City> cities) {
    long[] order = new long[cities.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (Integer.MAX_VALUE - weight(cities.get(i))) * (1L << Integer.SIZE) + i;
    }
    Arrays.sort(order);
    List<City> sorted = new ArrayList<>(order.length);
    for (long place : order) {
      sorted.add(cities.get((int) place));
    }
    return sorted;
  }

  private static long weight(City city) {
    long times = ARAB_COUNTRIES.contains(city.country()) ? NEARER : 1;
    return Math.min(times * city.population(), Integer.MAX_VALUE);
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
