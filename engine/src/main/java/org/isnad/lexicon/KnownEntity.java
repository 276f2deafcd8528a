package org.isnad.lexicon;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;

/**
 * A person, organisation or place that the knowledge tables list.
 *
 * @param name canonical Arabic name
 * @param english English name
 * @param type what it is
 * @param spellings all spellings, the canonical first
 * @param role best-known role, in Arabic
 * @param country ISO 3166 alpha-2
 * @param wikidata Wikidata id where certain
 */
public record KnownEntity(
    String name,
    String english,
    EntityType type,
    List<String> spellings,
    Optional<String> role,
    Optional<String> country,
    Optional<String> wikidata) {
  public KnownEntity {
    spellings = List.copyOf(spellings);
  }

  /** Of the name alone, since maps of an article's entities ask often. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
