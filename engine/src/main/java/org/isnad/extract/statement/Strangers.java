package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds somebody without the article of whom a verb tells what he said, with no relative between:
 * استمعت المحكمة إلى شاهد قال إنه.
 */
final class Strangers {

  private static final long PEOPLE = SpeechWords.ROLE | SpeechWords.ANAPHOR;
  private static final int MOST_ADJECTIVES = 2;

  private final Page page;

  Strangers(Page page) {
    this.page = page;
  }

  /**
   * Whoever stands right before the verb; null where nobody of the kind does.
   *
   * @param last token before the verb
   */
  @Nullable Range before(CueHit hit, int last, int clauseStart) {
    int head = last;
    int first = Math.max(clauseStart, last - MOST_ADJECTIVES - 1);
    while (head > first && isIndefinite(head) && !page.is(head, PEOPLE)) {
      head--;
    }
    boolean somebody =
        last == hit.first() - 1
            && head > clauseStart
            && isIndefinite(head)
            && page.is(head, PEOPLE)
            && head >= last - MOST_ADJECTIVES
            && !page.is(head, SpeechWords.DOCUMENT | SpeechWords.CHANNEL)
            && agrees(head, hit.form());
    return somebody && isIntroduced(head) ? new Range(head, last) : null;
  }

  private boolean agrees(int head, CueForm form) {
    String word = page.folded(head);
    boolean hers = word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
    return form.isVerb() && !form.plural() && hers == form.feminine();
  }

  private boolean isIndefinite(int j) {
    return page.isWord(j)
        && page.pos(j).isNominal()
        && !page.isDefinite(j)
        && !page.text().analysis(j).has(Analysis.ENCLITIC)
        && page.mentions().personFirst(j) < 0
        && page.mentions().otherLast(j) < 0;
  }

  /** إلى شاهد، مواطنا: governed by a preposition or by a verb before it. */
  private boolean isIntroduced(int head) {
    int before = head - 1;
    return page.isPreposition(before)
        || page.text().analysis(head).has(Analysis.TANWIN)
        || page.isWord(before) && page.isDefinite(before) && page.pos(before - 1) == Pos.VERB;
  }
}
