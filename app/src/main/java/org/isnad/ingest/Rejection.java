package org.isnad.ingest;

import java.util.Optional;

/**
 * An input, or a part of one, that was not read.
 *
 * @param origin where it stands
 * @param reason why, and what the user can do about it, in one line
 * @param bytes as received, where there are any that one can hold; not to be changed
 */
public record Rejection(Origin origin, String reason, Optional<byte[]> bytes)
    implements Cut, Parsed {

  /** A rejection of what is not there, or too large to hold. */
  public Rejection(Origin origin, String reason) {
    this(origin, reason, Optional.empty());
  }

  /** {@code FILE: line N: reason; what to do}. */
  public String message() {
    return OneLine.of(origin + ": " + reason);
  }
}
