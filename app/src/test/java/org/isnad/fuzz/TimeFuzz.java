package org.isnad.fuzz;

/** Any text, read for its times alone. */
public final class TimeFuzz {

  private TimeFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.times(bytes);
  }
}
