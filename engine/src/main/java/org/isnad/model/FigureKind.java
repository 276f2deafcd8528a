package org.isnad.model;

import java.util.Locale;

/** What a figure measures, as far as a careful reader groups figures. */
public enum FigureKind {
  KILLED,
  INJURED,
  EXECUTED,
  CHILDREN_AMONG_KILLED,
  MISSING,
  DISPLACED,
  EVACUATED,
  RETURNED,
  DETAINED,
  RELEASED,
  AREA_CONTROLLED,
  DURATION,
  MONEY,
  OTHER;

  /** The name used in readings: lower case with underscores. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
