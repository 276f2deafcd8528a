package org.isnad.export;

/**
 * A column of a table.
 *
 * @param name lower case, words joined by underscores
 */
public record Column(String name, Type type) {

  /** What a column's cells hold; any may be empty. */
  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** Several texts in order. */
    LIST
  }
}
