package org.isnad.extract.entity;

import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;

/** Follows a body's name over what its task is about: جمعية كذا للدفاع عن حقوق الإنسان. */
final class BodyMatter {

  /** Tasks that go on with these; behind others a place or an act of theirs is told. */
  private static final Map<String, Set<String>> MATTERS =
      Map.of(
          "عن", Set.of("للدفاع", "للكشف", "للبحث", "للتنقيب", "للبحوث"),
          "في", Set.of("للبحث", "للبحوث", "للتحقيق", "للنظر", "للدراسة", "للدراسات", "للتقصي"),
          "علي", Set.of("للرقابة", "للحفاظ", "للمحافظة", "للاشراف", "للتامين", "للقضاء"),
          "من", Set.of("للحد", "للوقاية", "للتعافي", "للتحصين"));

  private static final int LONGEST_MATTER = 4;

  private BodyMatter() {}

  /**
   * One past what the body works on behind its task, or {@code end} if nothing is told: للدفاع عن
   * حقوق الإنسان، للبحث في تاريخ المغرب.
   */
  static int end(AnalyzedText text, int end) {
    if (end < 2
        || end + 1 >= text.size()
        || text.tokens().lineBefore(end)
        || !MATTERS.getOrDefault(text.folded(end), Set.of()).contains(text.folded(end - 1))
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
