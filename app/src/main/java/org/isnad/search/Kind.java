package org.isnad.search;

import java.util.Locale;

/** What is searched for. */
public enum Kind {
  ARTICLES,
  STATEMENTS,
  FIGURES,
  /** Those on whose word statements stand, each with the number of its statements. */
  SPEAKERS,
  /** People, organisations and places, each with the number of articles that name it. */
  ENTITIES;

  /** The name used in queries and results: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
