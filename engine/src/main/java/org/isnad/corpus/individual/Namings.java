package org.isnad.corpus.individual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.NameKeys;
import org.isnad.model.Entity;
import org.isnad.model.Place;
import org.isnad.model.Precision;
import org.isnad.model.Reading;
import org.isnad.text.Letters;

/** Takes from readings what tells individuals apart; the readings themselves need not be kept. */
final class Namings {

  /** Kinds that are never one individual. */
  enum Kind {
    PERSON,
    BODY,
    PLACE,
    OTHER;

    static Kind of(Entity entity) {
      return switch (entity.type()) {
        case PER -> PERSON;
        case ORG -> BODY;
        case GPE, LOC, FAC -> PLACE;
        case NORP, EVENT, MISC -> OTHER;
      };
    }
  }

  /** Shorter words of a title tell little: في، لدى. */
  private static final int LEAST_ROLE_WORD = 4;

  private final Map<Kind, List<Named>> named = new EnumMap<>(Kind.class);
  private final Evidence evidence = new Evidence();

  /** What is named, of one kind; in an order that does not depend on that of adding. */
  List<Named> of(Kind kind) {
    return named.getOrDefault(kind, List.of()).stream()
        .sorted(Comparator.comparing(Named::article).thenComparing(n -> n.entity().id()))
        .toList();
  }

  Evidence evidence() {
    return evidence;
  }

  void add(Reading reading) {
    Map<String, Place> places = new HashMap<>();
    reading.places().forEach(p -> p.entity().ifPresent(id -> places.put(id, p)));
    Map<String, String> keys = new HashMap<>();
    for (Entity entity : reading.entities()) {
      if (tells(entity, places)) {
        keys.put(entity.id(), key(entity));
      }
    }
    evidence.count(new TreeSet<>(keys.values()));
    Optional<String> country = country(reading, places);
    for (Entity entity : reading.entities()) {
      SortedSet<String> beside = new TreeSet<>(keys.values());
      beside.remove(key(entity));
      named
          .computeIfAbsent(Kind.of(entity), k -> new ArrayList<>())
          .add(
              new Named(
                  reading.article().id(),
                  entity,
                  roles(entity),
                  Collections.unmodifiableSortedSet(beside),
                  country,
                  Optional.ofNullable(places.get(entity.id())).flatMap(Namings::parent)));
    }
  }

  /** Countries are named beside everybody, and so are unlisted surnames. */
  private static boolean tells(Entity entity, Map<String, Place> places) {
    Place place = places.get(entity.id());
    return switch (Kind.of(entity)) {
      case PLACE -> place == null || place.precision() != Precision.COUNTRY;
      case PERSON, BODY -> true;
      case OTHER -> false;
    };
  }

  private static String key(Entity entity) {
    return Kind.of(entity) + " " + String.join(" ", NameKeys.words(entity.name()));
  }

  private static Optional<String> parent(Place place) {
    return place.within().stream().findFirst();
  }

  private static Set<String> roles(Entity entity) {
    Set<String> words = new TreeSet<>();
    for (String role : entity.roles()) {
      for (String word : NameKeys.words(role)) {
        if (word.length() >= LEAST_ROLE_WORD) {
          words.add(Letters.fold(word));
        }
      }
    }
    return words;
  }

  /** The country that the article's places lie in most often. */
  private static Optional<String> country(Reading reading, Map<String, Place> places) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Entity entity : reading.entities()) {
      Place place = places.get(entity.id());
      if (place != null && place.precision() == Precision.COUNTRY) {
        counts.merge(place.name(), entity.mentions().size(), Integer::sum);
      } else if (place != null && !place.within().isEmpty()) {
        counts.merge(place.within().getLast(), entity.mentions().size(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
