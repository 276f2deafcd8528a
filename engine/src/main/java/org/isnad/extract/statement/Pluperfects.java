package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds who had said something, however much tells of them before the verb: وكان سامر خليل رئيس
 * الاتحاد وهو عضو في اللجنة التي يقودها العمري قد أكد. What كان opens, قد ends.
 */
final class Pluperfects {

  private static final String HAD = "قد";
  private static final int FARTHEST = 60;

  private final Page page;
  private final NounPhrases nouns;

  Pluperfects(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** Who stands behind كان, where the verb stands behind قد; null for nobody. */
  @Nullable Range subject(CueHit hit) {
    int had = hit.first() - 1;
    if (!page.isWord(had) || !page.folded(had).equals(HAD)) {
      return null;
    }
    int start = Math.max(page.sentenceStart(had), had - FARTHEST);
    for (int j = had - 1; j >= start; j--) {
      if (page.isComplementiser(j) || page.isColon(j) || page.isQuoteMark(j)) {
        return null;
      }
      if (page.isWord(j) && Leads.isWas(page.folded(j))) {
        return isHers(j) == hit.form().feminine() ? behind(j, had) : null;
      }
    }
    return null;
  }

  private boolean isHers(int was) {
    return page.folded(was).charAt(page.folded(was).length() - 1) == Letters.TA;
  }

  private @Nullable Range behind(int was, int had) {
    Range subject = nouns.readFrom(was + 1, had);
    return subject != null && page.canSpeak(subject.first()) ? subject : null;
  }
}
