package org.isnad.model;

import java.util.Optional;

/**
 * One article as received.
 *
 * @param id the caller's identifier, unique within one run
 * @param outlet who published it
 * @param url where it was published
 * @param title its headline, which is not part of {@code text}
 * @param published when it was published; empty for an undated article, whose relative times then
 *     stay unresolved
 * @param text the body exactly as read; every offset of a {@link Reading} points into it
 */
public record Article(
    String id,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<PublicationTime> published,
    String text) {

  /** An article of which nothing but the text is known. */
  public static Article ofText(String id, String text) {
    return new Article(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  public Words words(int begin, int end) {
    return Words.of(text, begin, end);
  }
}
