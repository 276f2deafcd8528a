package org.isnad.cli;

/** How a reading is written. */
enum Format {
  /** A card for a person. */
  PRETTY,
  /** One indented JSON object, or an array of them where there are several readings. */
  JSON,
  /** One JSON object a line. */
  JSONL
}
