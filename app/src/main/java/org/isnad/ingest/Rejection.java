package org.isnad.ingest;

/**
 * An input, or a part of one, that was not read.
 *
 * @param origin where it stands
 * @param reason why, and what the user can do about it, in one line
 */
public record Rejection(Origin origin, String reason) implements Cut, Parsed {

  /** {@code FILE: line N: reason; what to do}. */
  public String message() {
    return OneLine.of(origin + ": " + reason);
  }
}
