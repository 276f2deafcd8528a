package org.isnad.fuzz;

/** Any text, read for its credit, dateline and byline alone. */
public final class HeaderFuzz {

  private HeaderFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Extractors.headers(bytes);
  }
}
