package org.isnad.lexicon;

import java.util.List;

/**
 * A city of the gazetteer.
 *
 * @param name its Arabic name, the first the source gives
 * @param names all its Arabic names
 * @param english English name
 * @param country ISO 3166 alpha-2
 * @param region name of its first-level division in English, empty where unknown
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param population inhabitants, 0 where unknown
 * @param within Arabic names of the divisions it lies in, the smallest first; empty where unknown
 */
public record City(
    String name,
    List<String> names,
    String english,
    String country,
    String region,
    double lat,
    double lon,
    int population,
    List<String> within) {
  public City {
    names = List.copyOf(names);
    within = List.copyOf(within);
  }
}
