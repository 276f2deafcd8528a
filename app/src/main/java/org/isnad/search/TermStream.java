package org.isnad.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are already made, one after the other; the empty term is a gap. */
final class TermStream extends TokenStream {
  private static final int GAP = 50;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> terms;
  private int next;

  TermStream(List<String> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int distance = 1;
    while (next < terms.size() && terms.get(next).isEmpty()) {
      distance = GAP;
      next++;
    }
    if (next == terms.size()) {
      return false;
    }
    term.append(terms.get(next++));
    step.setPositionIncrement(distance);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
