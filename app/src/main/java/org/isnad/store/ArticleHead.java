package org.isnad.store;

import java.util.Optional;
import org.isnad.model.PublicationTime;

/**
 * What lists show of the current version of an article, without its text and reading.
 *
 * @param id its id in the workspace
 * @param version from 1
 * @param originalSha256 fingerprint of the bytes it was read from
 * @param opening the beginning of its text, to stand for a missing headline
 * @param analyser version of what read it
 */
public record ArticleHead(
    String id,
    int version,
    String originalSha256,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<PublicationTime> published,
    String opening,
    String analyser) {

  /** Changes whenever the article's text or reading does. */
  public String stamp() {
    return id + " " + version + " " + analyser;
  }
}
