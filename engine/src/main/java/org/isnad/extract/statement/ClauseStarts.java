package org.isnad.extract.statement;

import java.util.List;
import org.isnad.text.Quote;

/**
 * Tells how far back a cue's subject may reach: not over the content of the draft before it, a
 * complementiser, a colon or the mark that opens its quotation.
 */
final class ClauseStarts {

  private final Page page;

  ClauseStarts(Page page) {
    this.page = page;
  }

  /** Where a subject before the verb may begin. */
  int before(CueHit hit, List<Draft> before) {
    int start = page.sentenceStart(hit.first());
    if (!before.isEmpty()) {
      Opening opening = before.getLast().opening();
      if (opening.content() <= hit.first() && opening.content() >= start) {
        start = Math.max(start, behindObject(opening, hit.first()));
      }
    }
    for (int j = hit.first() - 1; j >= start; j--) {
      if (page.isComplementiser(j) || page.isFurtherComplementiser(j) || page.isColon(j)) {
        return j + 1;
      }
    }
    Quote begun = page.quoteAround(start);
    if (begun != null && begun.closed() && begun.close() < hit.first()) {
      start = begun.close() + 1;
    }
    Quote around = page.quoteAround(hit.first());
    return around == null ? start : Math.max(start, around.first());
  }

  /** من مقتل مدنيين، إذ أعلن: what a cue governs as a noun is no subject of the next verb. */
  private int behindObject(Opening opening, int verb) {
    int content = opening.content();
    if (opening.isStrong()) {
      return content;
    }
    for (int j = content; j < verb; j++) {
      if (page.isComma(j)) {
        return j + 1;
      }
    }
    return content;
  }
}
