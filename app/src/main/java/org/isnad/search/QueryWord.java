package org.isnad.search;

import java.util.Set;

/**
 * A word of a query, out of context and so with all its likely readings.
 *
 * @param exact as in {@link Term}
 * @param stems likely stems
 * @param lemmas likely lemmas
 */
public record QueryWord(String exact, Set<String> stems, Set<String> lemmas) {
  public QueryWord {
    stems = Set.copyOf(stems);
    lemmas = Set.copyOf(lemmas);
  }
}
