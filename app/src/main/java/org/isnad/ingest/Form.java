package org.isnad.ingest;

/** What a piece is written in. */
public enum Form {
  /** Plain text: all of it is the article. */
  TEXT,
  /** A web page that holds the article. */
  HTML,
  /** One JSON object with the article in its fields. */
  JSON
}
