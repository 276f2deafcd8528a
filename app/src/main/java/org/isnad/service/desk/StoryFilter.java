package org.isnad.service.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which stories a list holds; what is empty does not matter.
 *
 * @param from stories that reach to this day or later
 * @param to stories that begin on this day or earlier
 * @param place key or name of a place that an article of the story names
 * @param person key or name of a person, or organisation
 * @param outlet name of an outlet that carries it
 */
public record StoryFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<String> person,
    Optional<String> outlet) {

  /** Every story. */
  public static final StoryFilter ALL =
      new StoryFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
