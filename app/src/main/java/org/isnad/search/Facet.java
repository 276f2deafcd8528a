package org.isnad.search;

import java.util.List;

/**
 * How the hits of a search are spread over the values of one property.
 *
 * @param name {@code outlet}, {@code month}, {@code speaker}, {@code place}, {@code stance}, {@code
 *     figure} or {@code type}
 * @param values those of most hits first
 */
public record Facet(String name, List<Value> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param value as it is shown
   * @param hits how many hits have it
   * @param clause what added to the query keeps only these
   */
  public record Value(String value, long hits, String clause) {}
}
