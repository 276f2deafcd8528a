package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody is called upon to do behind ب, which the verbs of calling upon take beside
 * their own preposition: دعا المواطنين بالابتعاد، حث العاملين بمتابعة المشروع.
 */
final class Urgings {

  private static final String THE = "ال";
  private static final int FARTHEST = 12;
  private static final int FARTHEST_OWN = 24;

  private final Page page;

  Urgings(Page page) {
    this.page = page;
  }

  /** The opening with the word behind ب; null if the verb does not lead to it. */
  @Nullable Opening at(CueHit hit, int j) {
    int first = hit.end() + (hit.form().isParticiple() ? 0 : 1);
    boolean open =
        urges(hit)
            && j > first
            && j - hit.end() <= FARTHEST
            && page.isDefinite(j - 1)
            && isDeed(j)
            && !isPrayer(hit.end(), j)
            && !goesOn(hit, j);
    if (!open) {
      return null;
    }
    return isDone(j - 1)
        ? new Opening(Opening.Kind.OBJECT, j - 1, j - 1)
        : new Opening(Opening.Kind.PREPOSITION, j, j);
  }

  private static boolean urges(CueHit hit) {
    return !hit.form().enclitic()
        && switch (hit.cue().lemma()) {
          case "دعا", "حث" -> true;
          default -> false;
        };
  }

  /** A verbal noun behind one letter, with the article or without. */
  private boolean isDeed(int j) {
    int article = page.folded(j).startsWith(THE, 1) ? THE.length() : 0;
    article = page.folded(j).startsWith("لل") ? 1 : article;
    return ActionNouns.isAction(page, j, article + 1);
  }

  /** داعيا الملاك التقيد بالقرار: the noun before is what they are to do. */
  private boolean isDone(int j) {
    return page.isDefinite(j)
        && page.isDefinite(j - 1)
        && page.pos(j) == Pos.NOUN
        && page.text().analysis(j).has(Analysis.MASDAR)
        && !page.canSpeak(j);
  }

  /** دعا الوزير بالمناسبة الجميع إلى: the verb's own preposition follows. */
  private boolean goesOn(CueHit hit, int from) {
    int end = Math.min(page.sentenceEnd(from), from + FARTHEST_OWN);
    for (int k = from + 1; k < end && !page.isComma(k); k++) {
      if (page.isComplementiser(k)) {
        return true;
      }
      boolean own =
          page.isWord(k)
              && (hit.cue().takes(PrepositionOpenings.apartFrame(page.folded(k)))
                  || page.folded(k).charAt(0) == Letters.LAM
                      && page.text().analysis(k).hasPreposition()
                      && isDeed(k));
      if (own) {
        return true;
      }
    }
    return false;
  }

  /** داعيا الله للمصابين بالشفاء، دعا على الأعداء بالهلاك. */
  private boolean isPrayer(int from, int end) {
    for (int k = from; k < end; k++) {
      boolean god =
          page.isWord(k)
              && switch (page.folded(k)) {
                case "الله", "المولي", "علي" -> true;
                default -> false;
              };
      if (god) {
        return true;
      }
    }
    return false;
  }
}
