package org.isnad.model;

import java.util.List;
import java.util.Optional;

/**
 * One individual named in an article, with all its mentions.
 *
 * @param id unique within the reading: {@code E1}, {@code E2} …
 * @param type what it is
 * @param name its canonical display name in Arabic
 * @param english its English name, from the knowledge table or by romanisation
 * @param romanised whether {@code english} was made by rule rather than known
 * @param wikidata its Wikidata id, only where certain
 * @param roles titles the article gives it, as written
 * @param mentions where it is named, in order of the text; without attached proclitics
 * @param evidence rule or model that found it
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> english,
    boolean romanised,
    Optional<String> wikidata,
    List<String> roles,
    List<Words> mentions,
    String evidence) {
  public Entity {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
