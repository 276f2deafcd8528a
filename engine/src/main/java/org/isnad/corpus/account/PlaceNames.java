package org.isnad.corpus.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether names may be of one place: {@code جنوب شرق تركيا} and {@code جنوب شرقي تركيا},
 * {@code أريحا} and {@code أريحة}, {@code العراق} and {@code كردستان العراق}. Remembers what it
 * compared; not thread-safe.
 */
public final class PlaceNames {
  private final Map<String, Map<String, Boolean>> compared = new HashMap<>();

  /** Whether a place of the one set may be one of the other; so it may where either names none. */
  public boolean fit(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(x -> holds(b, x));
  }

  private boolean holds(Set<String> places, String name) {
    return places.contains(name) || places.stream().anyMatch(p -> same(p, name));
  }

  private boolean same(String a, String b) {
    return compared
        .computeIfAbsent(a, k -> new HashMap<>())
        .computeIfAbsent(b, k -> Speakers.same(a, b));
  }
}
