package org.isnad.cli;

import org.isnad.service.correct.Mark;

/** Tells in a line that something is as a person corrected it. */
final class CorrectionText {
  private CorrectionText() {}

  static String of(Mark m) {
    return "corrected by "
        + m.correction().who()
        + ", "
        + m.correction().time()
        + ": "
        + m.correction().why()
        + "; read as: "
        + (m.asRead().isEmpty() ? "nothing" : m.asRead());
  }
}
