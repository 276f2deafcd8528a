package org.isnad.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.City;
import org.isnad.lexicon.Gazetteer;
import org.isnad.model.Entity;
import org.isnad.model.Place;
import org.isnad.model.Place.Position;
import org.isnad.model.Precision;
import org.isnad.model.Words;
import org.isnad.text.Letters;

/**
 * Puts the entities that are places on the map. Of cities that share a name it takes the one whose
 * divisions the article names, else one in a country that it names, else the likeliest; a district
 * or side of a city is placed under it with the city's coordinates and the precision saying so.
 */
public final class PlaceExtractor {

  private static final Locale ARABIC = Locale.of("ar");
  private static final String GAZETTEER = "gazetteer";
  private static final String COUNTRY = "country-names";
  private static final String PARENT = "parent-place";
  private static final String NAME_ONLY = "name-only";

  private final Map<String, List<City>> cities = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  public PlaceExtractor(Gazetteer gazetteer) {
    gazetteer.cities().forEach(this::add);
    for (String code : Locale.getISOCountries()) {
      countries.put(key(Locale.of("", code).getDisplayCountry(ARABIC)), code);
    }
  }

  private void add(City city) {
    for (String name : city.names()) {
      cities.computeIfAbsent(key(name), k -> new ArrayList<>()).add(city);
    }
  }

  /** The places of {@code text} in order of first mention. */
  public List<Place> extract(AnalyzedText text, List<Entity> entities) {
    Set<String> named = countriesNamed(entities);
    List<Place> places = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.type().isPlace() && !entity.mentions().isEmpty()) {
        places.add(place(entity, named));
      }
    }
    return places;
  }

  private Set<String> countriesNamed(List<Entity> entities) {
    Set<String> named = new HashSet<>();
    for (Entity entity : entities) {
      if (entity.type().isPlace()) {
        addNames(entity.name(), named);
        entity.mentions().forEach(m -> addNames(m.text(), named));
      }
      country(entity).ifPresent(named::add);
    }
    return named;
  }

  /** The name and what follows each of its words, since ناحية محمبل names محمبل. */
  private static void addNames(String name, Set<String> named) {
    String key = key(name);
    named.add(key);
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      named.add(key.substring(space + 1));
    }
  }

  /** ISO code, if the entity is a country. */
  private Optional<String> country(Entity entity) {
    String code = countries.get(key(entity.name()));
    for (int i = 0; code == null && i < entity.mentions().size(); i++) {
      code = countries.get(key(entity.mentions().get(i).text()));
    }
    return Optional.ofNullable(code);
  }

  private Place place(Entity entity, Set<String> named) {
    Words first = entity.mentions().getFirst();
    Optional<String> code = country(entity);
    if (code.isPresent()) {
      return new Place(
          first,
          entity.name(),
          Optional.of(Locale.of("", code.get()).getDisplayCountry(Locale.ENGLISH)),
          Optional.empty(),
          Precision.COUNTRY,
          List.of(),
          Optional.of(entity.id()),
          COUNTRY);
    }
    Optional<City> city = city(entity.name(), named);
    if (city.isPresent()) {
      return inGazetteer(entity, first, city.get());
    }
    return parent(entity.name(), named)
        .map(p -> under(entity, first, p))
        .orElseGet(() -> nameOnly(entity, first));
  }

  private static Place inGazetteer(Entity entity, Words first, City city) {
    return new Place(
        first,
        entity.name(),
        Optional.of(city.english()),
        Optional.of(new Position(city.lat(), city.lon())),
        Precision.TOWN,
        within(city),
        Optional.of(entity.id()),
        GAZETTEER);
  }

  private static Place under(Entity entity, Words first, City city) {
    List<String> within = new ArrayList<>();
    within.add(city.name());
    within.addAll(within(city));
    return new Place(
        first,
        entity.name(),
        entity.english(),
        Optional.of(new Position(city.lat(), city.lon())),
        Precision.DISTRICT,
        within,
        Optional.of(entity.id()),
        PARENT);
  }

  private static Place nameOnly(Entity entity, Words first) {
    return new Place(
        first,
        entity.name(),
        entity.english(),
        Optional.empty(),
        Precision.DISTRICT,
        List.of(),
        Optional.of(entity.id()),
        NAME_ONLY);
  }

  private static List<String> within(City city) {
    String country = Locale.of("", city.country()).getDisplayCountry(ARABIC);
    if (!city.within().isEmpty()) {
      List<String> within = new ArrayList<>(city.within());
      within.add(country);
      return within;
    }
    return city.region().isEmpty() ? List.of(country) : List.of(city.region(), country);
  }

  private Optional<City> city(String name, Set<String> named) {
    List<City> bearers = cities.getOrDefault(key(name), List.of());
    City best = null;
    int most = 0;
    for (City city : bearers) {
      int fit = fit(city, key(name), named);
      if (best == null || fit > most) {
        best = city;
        most = fit;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many of the places that hold the city are named, the smaller counting more. */
  private static int fit(City city, String own, Set<String> named) {
    int fit = named.contains(city.country()) ? 1 : 0;
    int weight = 2 << city.within().size();
    for (String division : city.within()) {
      String key = key(division);
      int space = key.indexOf(' ');
      boolean found =
          named.contains(key) || (space > 0 && named.contains(key.substring(space + 1)));
      if (found && !key.equals(own)) {
        fit += weight;
      }
      weight >>= 1;
    }
    return fit;
  }

  /** The city that ends the name: شرق حلب، ريف حماة. */
  private Optional<City> parent(String name, Set<String> named) {
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      Optional<City> city = city(name.substring(space + 1), named);
      if (city.isPresent()) {
        return city;
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return Letters.fold(Letters.surface(name));
  }
}
