package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * A place named in an article, put on the map.
 *
 * @param words first mention
 * @param name canonical Arabic name
 * @param english English name
 * @param position coordinates, empty where the place is known only by name
 * @param precision what the coordinates stand for
 * @param within names of the places it lies in, nearest first
 * @param entity id of its {@link Entity}
 * @param evidence gazetteer or rule that placed it
 */
public record Place(
    Words words,
    String name,
    Optional<String> english,
    Optional<Position> position,
    Precision precision,
    List<String> within,
    Optional<String> entity,
    String evidence) {

  public Place {
    within = List.copyOf(within);
  }

  /**
   * @param lat degrees north, WGS 84
   * @param lon degrees east, WGS 84
   */
  public record Position(double lat, double lon) {}
}
