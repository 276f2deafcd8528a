package org.isnad.service;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of looking at a followed feed.
 *
 * @param reason why it failed
 * @param next when to look again
 */
public record Visit(Result result, Optional<String> reason, Instant next) {

  /** The kinds of it. */
  public enum Result {
    /** There was something to take. */
    TAKEN,
    /** The server says that nothing has changed. */
    UNCHANGED,
    /** The server asked, or earlier failures advise, to wait longer. */
    WAITING,
    /** Nothing came. */
    FAILED
  }
}
