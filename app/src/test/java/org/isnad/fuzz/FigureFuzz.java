package org.isnad.fuzz;

/** Any text, read for its quantities alone. */
public final class FigureFuzz {

  private FigureFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.figures(bytes);
  }
}
