package org.isnad.search;

import java.util.Optional;

/**
 * What is asked of the index.
 *
 * @param query in the syntax of {@link SearchQuery}
 * @param kind what to find; where empty, what the query itself speaks of
 * @param order where empty, by relevance if the query has words, else the newest first
 * @param limit most hits of a page, 1 to {@value #MOST}
 * @param cursor where the page before ended, as its {@link SearchPage#next()} says
 * @param facets whether to count how the hits are spread
 */
public record SearchRequest(
    String query,
    Optional<Kind> kind,
    Optional<Order> order,
    int limit,
    Optional<String> cursor,
    boolean facets) {

  /** The greatest {@code limit}. */
  public static final int MOST = 500;

  private static final int USUAL = 20;

  /** In which order hits come. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** Greatest value first; figures only, relevance for all else. */
    LARGEST
  }

  public SearchRequest {
    limit = Math.clamp(limit, 1, MOST);
  }

  /** The first page of a query with nothing else said. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query, Optional.empty(), Optional.empty(), USUAL, Optional.empty(), true);
  }

  public SearchRequest withKind(Kind wanted) {
    return new SearchRequest(query, Optional.of(wanted), order, limit, cursor, facets);
  }

  public SearchRequest withOrder(Order wanted) {
    return new SearchRequest(query, kind, Optional.of(wanted), limit, cursor, facets);
  }

  public SearchRequest withLimit(int wanted) {
    return new SearchRequest(query, kind, order, wanted, cursor, facets);
  }

  public SearchRequest withCursor(String wanted) {
    return new SearchRequest(query, kind, order, limit, Optional.of(wanted), facets);
  }

  public SearchRequest withFacets(boolean wanted) {
    return new SearchRequest(query, kind, order, limit, cursor, wanted);
  }
}
