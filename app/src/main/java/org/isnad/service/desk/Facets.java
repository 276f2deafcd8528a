package org.isnad.service.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the stories of a list can be narrowed by, the most frequent first.
 *
 * @param first day of the earliest story
 * @param last day of the latest
 */
public record Facets(
    List<Counted> outlets,
    List<Named> people,
    List<Named> places,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  public Facets {
    outlets = List.copyOf(outlets);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /** A name with the number of stories that bear it. */
  public record Counted(String name, int stories) {}
}
