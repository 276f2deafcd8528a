package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;

/**
 * Tells where the words that say in which paper somebody spoke end, so that what was praised or
 * condemned there stands behind them: شجبت الرابطة في بيان لها القرار.
 */
final class SaidInForums {

  /** Words of a clause on how the paper was come by, at the most. */
  private static final int LONGEST_CLAUSE = 8;

  private static final long PAPERS = SpeechWords.FORUM | SpeechWords.OWN_WORDS;

  private final Page page;

  SaidInForums(Page page) {
    this.page = page;
  }

  /** The token behind the forum that begins with في at the token; -1 where none does, or ends. */
  int behind(int in, int end) {
    if (in + 2 >= end || !page.isIn(in) || !page.is(in + 1, PAPERS)) {
      return -1;
    }
    int j = in + 2;
    boolean theirs = page.text().analysis(in + 1).has(Analysis.ENCLITIC);
    while (j < end && isAdjective(j, theirs)) {
      j++;
    }
    if (page.is(j, SpeechWords.RESUMPTIVE)) {
      j++;
      theirs = true;
    }
    while (j < end && page.is(j, SpeechWords.TIME) && !page.isPreposition(j)) {
      j++;
      theirs = true;
    }
    int clause = behindClause(j, end);
    boolean described = j > in + 2 && !page.isDefinite(j - 1); // في تصريح صحفي
    boolean ended = clause > 0 || theirs || described;
    int at = clause > 0 ? clause : j;
    boolean goesOn = page.isPreposition(at) || isHalf(at); // في تقريرها عن الطقس
    return ended && at < end && page.isWord(at) && !goesOn ? at : -1;
  }

  /** في تقريرها نصف السنوي: how often the paper comes out. */
  private boolean isHalf(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "نصف", "ربع", "شبه" -> true;
          default -> false;
        };
  }

  /** في بيان مقتضب، في تقريرها اليومي: of the paper that is somebody's with the article. */
  private boolean isAdjective(int j, boolean definite) {
    boolean describes = page.isWord(j) && page.pos(j) == Pos.ADJECTIVE;
    return describes && SpeechWords.hasArticle(page.folded(j)) == definite;
  }

  /** حصلت الصحيفة على نسخة منه: one past the pronoun that takes the paper up; -1 for none. */
  private int behindClause(int verb, int end) {
    if (!page.isWord(verb) || page.pos(verb) != Pos.VERB || page.hit(verb) != null) {
      return -1;
    }
    int last = Math.min(end, verb + LONGEST_CLAUSE);
    for (int j = verb + 1; j < last; j++) {
      if (page.is(j, SpeechWords.ASKED | SpeechWords.RESUMPTIVE)) {
        return j + 1;
      }
      if (page.isComma(j)) {
        return -1;
      }
    }
    return -1;
  }
}
