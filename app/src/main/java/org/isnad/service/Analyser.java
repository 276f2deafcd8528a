package org.isnad.service;

/** The version of what reads articles. */
public final class Analyser {
  /** To be raised whenever readings or digests of the same article may change. */
  public static final String VERSION = "21";

  private Analyser() {}
}
