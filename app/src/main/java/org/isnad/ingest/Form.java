package org.isnad.ingest;

/** What a piece is written in. */
public enum Form {
  /** Plain text: all of it is the article. */
  TEXT,
  /** A web page that holds the article. */
  HTML,
  /** One JSON object with the article in its fields. */
  JSON,
  /** One item of an RSS feed or entry of an Atom feed. */
  FEED_ITEM
}
