package org.isnad.extract.time;

/** Which way a time looks that does not say so itself. */
public enum Outlook {
  /** News tells what has happened: a bare weekday is the last one. */
  NEWS,
  /** A phrase by itself, as a person types it: a bare weekday is the coming one. */
  COMING
}
