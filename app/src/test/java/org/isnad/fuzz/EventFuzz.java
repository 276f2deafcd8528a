package org.isnad.fuzz;

/** Any text, read for its events alone. */
public final class EventFuzz {

  private EventFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.events(bytes);
  }
}
