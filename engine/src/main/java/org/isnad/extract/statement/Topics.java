package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;

/**
 * Tells what somebody talked about from what he said: تحدث عن تجربته names a topic, تحدث عن مقتل
 * جنديين reports.
 */
final class Topics {

  private static final String ABOUT = "عن";

  private final Page page;

  Topics(Page page) {
    this.page = page;
  }

  /** Whether the cue is one of talking, and what follows it only its topic. */
  boolean names(CueHit hit, Opening opening) {
    if (!hit.form().isVerb() || !talks(hit.cue().lemma()) || isQuoted(opening)) {
      return false;
    }
    for (int j = hit.end(); j < opening.content(); j++) {
      if (page.isWord(j) && page.folded(j).equals(ABOUT)) {
        return isRelated(hit, j) || isTopic(j + 1);
      }
    }
    return false;
  }

  private static boolean talks(String lemma) {
    return switch (lemma) {
      case "تحدث", "تكلم" -> true;
      default -> false;
    };
  }

  /** تحدث عن تجربته قائلا: «…»: the words themselves follow. */
  private boolean isQuoted(Opening opening) {
    return opening.kind() == Opening.Kind.COLON || opening.kind() == Opening.Kind.QUOTE;
  }

  /** بشرط عدم الكشف عن هويته: the preposition belongs to a verbal noun. */
  private boolean isRelated(CueHit hit, int about) {
    int before = about - 1;
    return before > hit.end()
        && page.isWord(before)
        && page.isDefinite(before)
        && page.text().analysis(before).has(Analysis.MASDAR)
        && !page.canSpeak(before);
  }

  private boolean isTopic(int head) {
    if (!page.isWord(head) || page.isComplementiser(head) || page.pos(head) == Pos.VERB) {
      return false;
    }
    if (page.isPress(head, PressWords.Kind.TOPIC) || page.pos(head) == Pos.DEMONSTRATIVE) {
      return true;
    }
    boolean acts =
        ActionNouns.isAction(page, head, page.isDefinite(head) ? 2 : 0)
            || ActionNouns.isOwnAction(page, head);
    if (acts) {
      return false;
    }
    return page.isDefinite(head)
        || page.text().analysis(head).has(Analysis.ENCLITIC)
        || page.mentions().personFirst(head) == head
        || page.isDefinite(head + 1);
  }
}
