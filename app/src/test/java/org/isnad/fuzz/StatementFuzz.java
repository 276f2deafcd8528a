package org.isnad.fuzz;

/** Any text, read for its statements alone. */
public final class StatementFuzz {

  private StatementFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.statements(bytes);
  }
}
