package org.isnad.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of hits.
 *
 * @param kind what the hits are
 * @param hits in the order asked for
 * @param total number of all hits
 * @param counts number of hits of the same query for each kind; empty unless facets were asked for,
 *     and on all pages but the first
 * @param facets how the hits are spread; empty unless asked for
 * @param next the cursor of the next page, empty after the last
 */
public record SearchPage(
    Kind kind,
    List<Hit> hits,
    long total,
    Map<Kind, Long> counts,
    List<Facet> facets,
    Optional<String> next) {
  public SearchPage {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    facets = List.copyOf(facets);
  }
}
