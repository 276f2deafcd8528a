package org.isnad.web.page.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;
import org.isnad.web.page.story.StoryPage.Pin;

/** The places that a story's articles name, where their position is known. */
final class Pins {
  private static final int MOST = 80;

  private record Named(Place place, Place.Position position, Ref first, Set<String> articles) {
    Pin pin() {
      return new Pin(
          new Name(place.name(), place.english()),
          position.lat(),
          position.lon(),
          place.precision().name().toLowerCase(Locale.ROOT),
          articles.size(),
          first);
    }
  }

  private Pins() {}

  /** Those that most articles name first. */
  static List<Pin> of(List<Reading> readings) {
    Map<String, Named> places = new LinkedHashMap<>();
    for (Reading r : readings) {
      for (Place p : r.places()) {
        Optional<Place.Position> position = p.position();
        if (position.isPresent()) {
          places
              .computeIfAbsent(
                  p.name(), k -> new Named(p, position.get(), ref(r, p), new HashSet<>()))
              .articles()
              .add(r.article().id());
        }
      }
    }
    return places.values().stream()
        .map(Named::pin)
        .sorted(Comparator.comparingInt(p -> -p.articles()))
        .limit(MOST)
        .toList();
  }

  private static Ref ref(Reading r, Place p) {
    return new Ref(
        r.article().id(),
        r.article().outlet().orElse(""),
        r.article().published(),
        p.words().span(),
        p.words().text());
  }
}
