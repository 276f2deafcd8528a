package org.isnad.ingest;

import java.util.Optional;
import org.isnad.model.PublicationTime;

/** Reads publication dates as feeds, pages and collections write them. */
final class PublishedDate {
  private PublishedDate() {}

  static Optional<PublicationTime> parse(String value) {
    try {
      return Optional.of(PublicationTime.parse(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
