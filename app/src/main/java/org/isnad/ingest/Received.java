package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;

/**
 * An article with the proof of what it was read from.
 *
 * @param origin where it comes from
 * @param article what was received
 * @param sha256 of the piece's bytes, 64 lower-case hexadecimal digits
 * @param transfer how it came over the network
 * @param warnings one line each: what of it could not be used although the article could
 */
public record Received(
    Origin origin,
    Article article,
    String sha256,
    Optional<Transfer> transfer,
    List<String> warnings)
    implements Parsed {
  public Received {
    warnings = List.copyOf(warnings);
  }
}
