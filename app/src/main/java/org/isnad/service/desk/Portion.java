package org.isnad.service.desk;

import java.util.List;
import java.util.Optional;

/**
 * The part of a list that one answer holds.
 *
 * @param next cursor of the next part; empty at the end
 * @param total length of the whole list
 */
public record Portion<T>(List<T> items, Optional<String> next, int total) {
  public Portion {
    items = List.copyOf(items);
  }
}
