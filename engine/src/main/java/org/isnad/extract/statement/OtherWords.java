package org.isnad.extract.statement;

import org.isnad.extract.statement.CueForm.Shape;
import org.isnad.text.Letters;

/**
 * Cue forms that their surroundings show to be other words, or to tell of nobody's words: تدعى
 * إليزابيث, مقرا لها, بعدما علم بأن.
 */
final class OtherWords {

  private static final char ALIF_MAKSURA = '\u0649';

  private OtherWords() {}

  /** Whether the form at the token is no cue there. */
  static boolean is(Page page, int i, CueForm form) {
    return switch (form.cue().lemma()) {
      case "ادعى" -> isCalled(page, i, form);
      case "أقر" -> isSeat(page, i, form);
      case "علم", "اكتشف", "أيقن", "وجد", "تأكد", "لاحظ" -> isLearned(page, i, form);
      default -> false;
    };
  }

  /** يدعى سامر: who is called so; يدعى أن، يدعى السكان أن are misspelt. */
  private static boolean isCalled(Page page, int i, CueForm form) {
    String surface = page.text().surface(i);
    return form.shape() == Shape.PRESENT
        && surface.charAt(surface.length() - 1) == ALIF_MAKSURA
        && !page.isDefinite(i + 1)
        && !page.isComplementiser(i + 1)
        && !page.isPreposition(i + 1);
  }

  /** تتخذ من المدينة مقرا لها: a seat; what is confessed follows with ب or أن. */
  private static boolean isSeat(Page page, int i, CueForm form) {
    boolean confessed =
        page.isComplementiser(i + 1)
            || page.isWord(i + 1) && page.folded(i + 1).charAt(0) == Letters.BA;
    return form.isParticiple() && !form.feminine() && !form.plural() && !confessed;
  }

  /** بعدما علم أن، حين اكتشفت أن: when somebody came to know a thing, which nobody is told. */
  private static boolean isLearned(Page page, int i, CueForm form) {
    int before = i - 1;
    return form.isVerb()
        && page.isWord(before)
        && switch (page.folded(before)) {
          case "بعدما", "عندما", "حينما", "حين", "لما", "كان", "كانت", "كنت", "ان" -> true;
          default -> page.is(before, SpeechWords.RELATIVE);
        };
  }
}
