package org.isnad.search;

/** A query that cannot be understood; the message says why, and where, in one line. */
public final class BadQueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int at;

  /**
   * @param at UTF-16 offset in the query where the fault begins
   */
  public BadQueryException(String message, int at) {
    super(message + " (at character " + (at + 1) + ")");
    this.at = at;
  }

  /** UTF-16 offset in the query where the fault begins. */
  public int at() {
    return at;
  }
}
