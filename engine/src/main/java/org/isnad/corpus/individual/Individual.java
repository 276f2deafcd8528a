package org.isnad.corpus.individual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.EntityType;

/**
 * A person, organisation, place or other named thing, over all articles that name it.
 *
 * @param key names it among the individuals of the same articles; the same in every run over them
 * @param type what most articles take it for
 * @param name display name in Arabic
 * @param english English name
 * @param romanised whether {@code english} was made by rule rather than known
 * @param wikidata Wikidata id, only where certain
 * @param country Arabic name of the country that tells it from others of its name; empty for
 *     individuals that need none
 * @param spellings each spelling as written, with its occurrences, the most frequent first
 * @param roles each title as written, with the number of articles, the most frequent first
 * @param appearances an appearance an article, in order of article id
 */
public record Individual(
    String key,
    EntityType type,
    String name,
    Optional<String> english,
    boolean romanised,
    Optional<String> wikidata,
    Optional<String> country,
    Map<String, Integer> spellings,
    Map<String, Integer> roles,
    List<Appearance> appearances) {
  public Individual {
    spellings = Tally.copy(spellings);
    roles = Tally.copy(roles);
    appearances = List.copyOf(appearances);
  }
}
