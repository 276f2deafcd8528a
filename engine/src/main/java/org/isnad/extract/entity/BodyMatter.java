package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Follows a body's name over what its task is about: جمعية كذا للدفاع عن حقوق الإنسان. */
final class BodyMatter {

  /** Tasks that go on with a preposition; behind others a place or an act of theirs is told. */
  private static final Map<String, Set<String>> MATTERS = matters();

  private static final int LONGEST_MATTER = 4;

  /** A man's name, folded as على is: بلدية المحافظة علي زيد. */
  private static final String NAMESAKE = "علي";

  private BodyMatter() {}

  private static Map<String, Set<String>> matters() {
    Map<String, Set<String>> matters = new HashMap<>();
    for (ListReader.Line line : ListReader.read("extract/entity/body-matters.tsv")) {
      Set<String> tasks = new HashSet<>();
      for (String task : line.column(1).split(" ", -1)) {
        tasks.add(Letters.fold(task));
      }
      matters.put(Letters.fold(line.column(0)), Set.copyOf(tasks));
    }
    return Map.copyOf(matters);
  }

  /**
   * One past what the body works on behind its task, or {@code end} if nothing is told: للدفاع عن
   * حقوق الإنسان، للبحث في تاريخ المغرب.
   */
  static int end(AnalyzedText text, int end) {
    if (end < 2
        || end + 1 >= text.size()
        || text.tokens().lineBefore(end)
        || text.surface(end).equals(NAMESAKE)
        || !MATTERS.getOrDefault(text.folded(end), Set.of()).contains(text.folded(end - 1))
        || text.tokens().lineBefore(end + 1)) {
      return end;
    }
    int at = end + 1;
    while (at < text.size() && at - end <= LONGEST_MATTER && isOfMatter(text, at)) {
      boolean closed = text.analysis(at).isDefinite();
      at++;
      if (closed) {
        return isDescribed(text, at) ? at + 1 : at;
      }
    }
    return end;
  }

  /** على المال العام: an adjective of what it works on. */
  private static boolean isDescribed(AnalyzedText text, int at) {
    return at < text.size()
        && isOfMatter(text, at)
        && text.pos(at) == Pos.ADJECTIVE
        && text.analysis(at).isDefinite();
  }

  private static boolean isOfMatter(AnalyzedText text, int at) {
    return text.isWord(at)
        && !text.tokens().lineBefore(at)
        && text.pos(at).isNominal()
        && text.analysis(at).proclitics().isEmpty()
        && !text.analysis(at).has(Analysis.ENCLITIC);
  }
}
