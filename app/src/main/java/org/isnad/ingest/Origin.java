package org.isnad.ingest;

/**
 * Where a piece comes from.
 *
 * @param input the input as the user named it; {@code archive.zip!/entry} within an archive
 * @param part which part of the input, {@code line 3} or {@code item 3}; empty where it is all of
 *     it
 * @param defaultId id for an article that bears none
 */
public record Origin(String input, String part, String defaultId) {
  private static final int LONGEST_ID = 200;

  static Origin whole(String input, String defaultId) {
    return new Origin(input, "", defaultId);
  }

  /** An address; without its scheme it is the default id. */
  static Origin ofUrl(String url) {
    String id = url.substring(url.indexOf("://") < 0 ? 0 : url.indexOf("://") + 3);
    id = id.startsWith("www.") ? id.substring(4) : id;
    id = id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
    return new Origin(url, "", OneLine.of(id.substring(0, Math.min(LONGEST_ID, id.length()))));
  }

  /** The record on line {@code line}, from 1. */
  Origin atLine(long line) {
    return new Origin(input, "line " + line, defaultId + "#" + line);
  }

  /** The {@code item}th record, from 1, which begins on {@code line}. */
  Origin atItem(long item, long line) {
    return new Origin(input, "item " + item + " on line " + line, defaultId + "#" + item);
  }

  /** {@code input} or {@code input: line 3}, as messages begin. */
  @Override
  public String toString() {
    return part.isEmpty() ? input : input + ": " + part;
  }
}
