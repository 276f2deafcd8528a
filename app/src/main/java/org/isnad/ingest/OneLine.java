package org.isnad.ingest;

/**
 * Makes foreign words fit for one line of a terminal: control characters, which could move the
 * cursor or forge a message, become {@code ?}.
 */
public final class OneLine {
  private OneLine() {}

  public static String of(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      line.append(Character.isISOControl(c) ? '?' : c);
    }
    return line.toString();
  }

  /** At most {@code length} code units of {@code value}, for quoting it in a message. */
  static String excerpt(String value, int length) {
    return of(value.length() <= length ? value : value.substring(0, length) + "…");
  }
}
