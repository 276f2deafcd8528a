package org.isnad.fuzz;

/** Any text, read for its places alone. */
public final class PlaceFuzz {

  private PlaceFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.places(bytes);
  }
}
