package org.isnad.store;

import java.util.List;

/**
 * What a search for copied text found.
 *
 * @param articles those that were looked at and wait no longer; pairs found earlier in them are
 *     replaced
 * @param pairs with at least one of them
 */
public record Pairing(List<Words> articles, List<StoredPair> pairs) {
  public Pairing {
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
  }

  /**
   * An article that was looked at.
   *
   * @param version the one that was looked at
   * @param words what the next search needs of it, opaque here
   */
  @SuppressWarnings("")
  public record Words(String article, int version, byte[] words) {}
}
