package org.isnad.fuzz;

/** Any text, read for its names alone. */
public final class EntityFuzz {

  private EntityFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.entities(bytes);
  }
}
