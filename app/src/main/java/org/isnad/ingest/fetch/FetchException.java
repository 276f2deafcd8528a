package org.isnad.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.isnad.ingest.OneLine;

/** Nothing was fetched; the message says why in one line. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What asking again would do. */
  public enum Kind {
    /** It may go well later. */
    LATER,
    /** It will not, until the user or the server changes something. */
    NEVER
  }

  private final Kind kind;
  private final transient Optional<Duration> retryAfter;

  FetchException(Kind kind, String message) {
    this(kind, message, Optional.empty());
  }

  FetchException(Kind kind, String message, Optional<Duration> retryAfter) {
    super(OneLine.of(message));
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  public Kind kind() {
    return kind;
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** How long the server asks to be left alone. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
