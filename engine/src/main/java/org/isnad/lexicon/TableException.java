package org.isnad.lexicon;

/** A table given by the user has a line that cannot be read; nothing of the table is taken over. */
public final class TableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  TableException(String table, int line, String reason) {
    super(table + ", line " + line + ": " + reason);
    this.line = line;
  }

  /** Number of the broken line, from 1. */
  public int line() {
    return line;
  }
}
