package org.isnad.extract.statement;

/**
 * A run of tokens.
 *
 * @param first first token
 * @param last last token, inclusive
 */
record Range(int first, int last) {
  boolean contains(int token) {
    return first <= token && token <= last;
  }

  boolean contains(Range other) {
    return first <= other.first && other.last <= last;
  }

  int length() {
    return last - first + 1;
  }
}
