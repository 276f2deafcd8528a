package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Parts whom somebody appeals to from what is asked of them: ناشد الأهالي الوزارة التدخل, ناشد
 * الوزير بإصلاح الطريق.
 */
final class Appeals {

  private static final String APPEAL = "ناشد";
  private static final String THE = "ال";
  private static final String OF_THEM = "ذات";
  private static final int FARTHEST = 24;

  private final Page page;

  Appeals(Page page) {
    this.page = page;
  }

  /**
   * The opening with the content behind the ones addressed, where the noun of the deed shows it.
   */
  Opening behindAddressed(CueHit hit, Opening opening) {
    boolean appeals = hit.cue().lemma().equals(APPEAL) && opening.kind() == Opening.Kind.OBJECT;
    if (!appeals || !page.isWord(opening.at()) || isDeed(opening.at(), 0)) {
      return opening;
    }
    int end = Math.min(page.sentenceEnd(opening.at()), opening.at() + FARTHEST);
    for (int j = opening.at() + 1; j < end && !opensClause(j); j++) {
      int letters = letters(j);
      if (page.isWord(j) && isDeed(j, letters) && closes(j - 1)) {
        Opening.Kind kind = letters > 0 ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT;
        return new Opening(kind, opening.at(), j);
      }
    }
    return opening;
  }

  private boolean opensClause(int j) {
    return page.hit(j) != null
        || page.is(j, SpeechWords.RELATIVE)
        || page.pos(j) == Pos.VERB && !page.is(j, SpeechWords.ACTION);
  }

  /** The one letter of a preposition that leads to what is asked: بإصلاح، للتدخل. */
  private int letters(int j) {
    boolean attached = page.isWord(j) && page.text().analysis(j).hasPreposition();
    char first = attached ? page.folded(j).charAt(0) : 0;
    return first == Letters.BA || first == Letters.LAM ? 1 : 0;
  }

  private boolean isDeed(int j, int letters) {
    if (page.startsWithConjunction(j)
        || page.isPreposition(j)
        || letters == 0 && page.text().analysis(j).hasPreposition()
        || page.mentions().goesOnAt(j)
        || page.mentions().otherLast(j) >= 0
        || page.mentions().personFirst(j) >= 0
        || page.is(j, SpeechWords.BODY | SpeechWords.ROLE | SpeechWords.COLLECTIVE)
        || SubjectSplit.isNisba(page.folded(j))) {
      return false;
    }
    String bare = page.folded(j).substring(letters);
    boolean definite = bare.startsWith(THE) || letters > 0 && bare.startsWith("ل");
    return definite
        ? (page.pos(j) == Pos.NOUN && page.text().analysis(j).has(Analysis.MASDAR)
                || page.is(j, SpeechWords.ACTION))
            && !page.canSpeak(j)
        : ActionNouns.isAction(page, j, letters);
  }

  /** Whether the ones addressed may end with the token. */
  private boolean closes(int j) {
    if (!page.isWord(j)) {
      return page.isComma(j) || page.isQuoteMark(j);
    }
    return !page.isPreposition(j)
        && !page.folded(j).equals(OF_THEM)
        && (page.isDefinite(j)
            || page.mentions().endsPerson(j)
            || page.mentions().endsOther(j)
            || page.is(j, SpeechWords.PLACE | SpeechWords.HIS_TITLE)
            || page.text().analysis(j).has(Analysis.ENCLITIC));
  }
}
