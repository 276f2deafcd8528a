package org.isnad.extract.statement;

import org.isnad.lexicon.weigh.Traits;

/** Is shown the gaps at which contents could end, as weights are fitted to them. */
public interface GapVisitor {

  /**
   * A content whose end is open; its gaps follow in order.
   *
   * @param begin where it begins, in UTF-16 units of the text
   */
  void content(int begin);

  /**
   * A gap of the content.
   *
   * @param end where the content ends if it ends here, in UTF-16 units of the text
   * @return takes what describes the gap
   */
  Traits gap(int end);
}
