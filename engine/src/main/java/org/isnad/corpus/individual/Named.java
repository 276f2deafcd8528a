package org.isnad.corpus.individual;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.isnad.model.Entity;

/**
 * An entity of one article with what may tell who it is.
 *
 * @param article id of the article
 * @param entity what was read
 * @param roles folded words of its titles
 * @param beside keys of those named in the same article
 * @param country Arabic name of the country that the article is about, as far as it tells
 * @param parent name of the place in which this place lies
 */
record Named(
    String article,
    Entity entity,
    Set<String> roles,
    SortedSet<String> beside,
    Optional<String> country,
    Optional<String> parent) {

  /** Whether the knowledge tables list it, so that its name is an identity. */
  boolean isKnown() {
    return entity.english().isPresent() && !entity.romanised();
  }
}
