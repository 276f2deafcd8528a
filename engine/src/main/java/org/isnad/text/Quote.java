package org.isnad.text;

/**
 * A stretch in quotation marks.
 *
 * @param open token of the opening mark
 * @param close token of the closing mark; where it is missing, one past the paragraph's last token
 * @param closed whether a closing mark was found
 * @param parent index of the quotation around it, -1 for none
 */
public record Quote(int open, int close, boolean closed, int parent) {
  /** First token inside. */
  public int first() {
    return open + 1;
  }

  /** Number of tokens inside. */
  public int length() {
    return close - open - 1;
  }
}
