package org.isnad.extract.statement;

import org.isnad.text.Quote;

/**
 * Skips circumstances set apart by commas between a subject and what it says: أدان المجلس، عقب
 * اجتماع الوزراء، التدخل.
 */
final class Insertions {

  private static final int LONGEST = 30;
  private static final int SHORTEST_QUOTE = 3;

  private final Page page;
  private final PrepositionOpenings prepositions;

  Insertions(Page page) {
    this.page = page;
    prepositions = new PrepositionOpenings(page);
  }

  /**
   * The token behind the insertion that the comma at the token opens; -1 if it opens none.
   *
   * @param limit one past the last token the content may open at
   */
  int behind(CueHit hit, int comma, int limit) {
    if (!page.isComma(comma)) {
      return -1;
    }
    int end = Math.min(limit, comma + LONGEST);
    int named = asideBefore(comma, end);
    if (named > 0) {
      return named;
    }
    if (!opensCircumstance(comma + 1)) {
      return explained(comma, end);
    }
    for (int j = comma + 1; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
      } else if (page.isComplementiser(j) || page.isColon(j)) {
        return -1;
      } else if (page.isComma(j) && opensContent(hit, j + 1)) {
        return comma > hit.end() || !page.isWord(j + 1) ? j + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * وفقا للتقرير -الذي نشرته الصحيفة- فإن: the token behind what stands between dashes at {@code
   * from}, if the content opens there; {@code from} itself if not.
   */
  int behindDashes(int from, int end) {
    if (!page.isDash(from)) {
      return from;
    }
    for (int j = from + 1; j + 1 < Math.min(end, from + LONGEST); j++) {
      if (page.isDash(j)) {
        boolean opens =
            page.isComplementiser(j + 1)
                || page.isResumption(j + 1)
                || page.isComma(j + 1)
                || page.quoteAt(j + 1) != null;
        return opens ? j + 1 : from;
      }
    }
    return from;
  }

  /**
   * المصادر -التي أكدت الخبر- أن، الوزير، الذي وضع مقترحا، إلى: the token behind the relative
   * clause which the comma or dash at the token opens, if the content opens there; -1 if not.
   */
  int behindDescription(int from, int limit) {
    boolean dash = page.isDash(from);
    if (!dash && !page.isComma(from) || !page.is(from + 1, SpeechWords.RELATIVE)) {
      return -1;
    }
    for (int j = from + 2; j + 1 < Math.min(limit, from + LONGEST); j++) {
      if (dash ? page.isDash(j) : page.isComma(j)) {
        boolean opens = page.isComplementiser(j + 1) || page.quoteAt(j + 1) != null;
        boolean leads = page.isPreposition(j + 1) && page.isComplementiser(j + 2);
        return opens || leads ? j + 1 : -1;
      }
      if (page.isFurtherComplementiser(j) || !dash && page.isComplementiser(j)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * المتحدث باسم الحركة، وهي التسمية التي يستخدمونها، سامر خليل: the token of the name behind what
   * the outlet explains on the way to it; -1 if the comma opens no such thing.
   */
  int asideBefore(int comma, int end) {
    if (!page.isWord(comma + 1) || !isAnd(page.folded(comma + 1))) {
      return -1;
    }
    for (int j = comma + 2; j < end; j++) {
      if (page.isComma(j)) {
        return page.mentions().personFirst(j + 1) == j + 1 ? j + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * قالت فلانة، وهي من سكان الحي، في حديث للقناة إن: the token behind what the outlet explains of
   * who speaks, if the comma opens such a thing and the circumstances or the content follow; -1 if
   * not.
   */
  private int explained(int comma, int end) {
    if (!page.isWord(comma + 1) || !isAnd(page.folded(comma + 1))) {
      return -1;
    }
    for (int j = comma + 2; j < end; j++) {
      if (page.isComma(j) || page.isColon(j)) {
        boolean goesOn =
            page.isComplementiser(j + 1) || page.quoteAt(j + 1) != null || opensCircumstance(j + 1);
        return page.isColon(j) ? j : goesOn ? j + 1 : -1;
      } else if (page.isComplementiser(j)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAnd(String word) {
    return switch (word) {
      case "وهو", "وهي", "وهم" -> true;
      default -> false;
    };
  }

  /** عقب اجتماع، خلال زيارة، في تصريح, not في what the cue itself governs. */
  private boolean opensCircumstance(int j) {
    return page.is(j, SpeechWords.ADJUNCT) && !page.is(j, SpeechWords.OPENS_PHRASE)
        || page.isPreposition(j) && page.is(j + 1, SpeechWords.FORUM | SpeechWords.TIME);
  }

  private boolean opensContent(CueHit hit, int j) {
    if (page.isComplementiser(j)) {
      return true;
    }
    Quote quote = page.quoteAt(j);
    if (quote != null) {
      return quote.length() >= SHORTEST_QUOTE && hit.cue().takes(Frames.ACTION | Frames.QUOTE);
    }
    if (page.isWord(j)
        && !page.isIn(j)
        && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.TIME)
        && prepositions.at(hit, j) != null) {
      return true;
    }
    return page.isWord(j)
        && hit.cue().takes(Frames.ACTION)
        && page.pos(j).isNominal()
        && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.CONNECTOR | SpeechWords.TIME)
        && page.hit(j) == null
        && ActionNouns.isAction(page, j, page.isDefinite(j) ? 2 : 0);
  }
}
