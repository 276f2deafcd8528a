package org.isnad.ingest;

/** A piece that holds no article; carries the reason to its {@link Rejection}. */
final class UnusableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason why, and what to do about it, in one line
   */
  UnusableException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
