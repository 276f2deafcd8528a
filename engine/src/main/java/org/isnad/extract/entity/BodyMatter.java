package org.isnad.extract.entity;

import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;

/** Follows a body's name over what its task is about: جمعية كذا للدفاع عن حقوق الإنسان. */
final class BodyMatter {

  /** What a task may go on with. */
  private static final Set<String> MATTER = Set.of("عن", "في", "علي");

  private static final String FOR_THE = "لل";
  private static final int LONGEST_MATTER = 4;

  private BodyMatter() {}

  /**
   * One past what the body works on behind its task, or {@code end} if nothing is told: للدفاع عن
   * حقوق الإنسان، للبحث في تاريخ المغرب.
   */
  static int end(AnalyzedText text, int end) {
    if (end < 2
        || end + 1 >= text.size()
        || !MATTER.contains(text.folded(end))
        || text.tokens().lineBefore(end)
        || !text.folded(end - 1).startsWith(FOR_THE)
        || text.tokens().lineBefore(end + 1)) {
      return end;
    }
    int at = end + 1;
    while (at < text.size() && at - end <= LONGEST_MATTER && isOfMatter(text, at)) {
      boolean closed = text.analysis(at).isDefinite();
      at++;
      if (closed) {
        return at;
      }
    }
    return end;
  }

  private static boolean isOfMatter(AnalyzedText text, int at) {
    return text.isWord(at)
        && !text.tokens().lineBefore(at)
        && text.pos(at).isNominal()
        && text.analysis(at).proclitics().isEmpty()
        && !text.analysis(at).has(Analysis.ENCLITIC);
  }
}
