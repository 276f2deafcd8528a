package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.text.Letters;

/**
 * Tells of a noun without the article right behind a verb that it is who tells, and no object:
 * papers, bodies, and what agrees with the verb.
 */
final class TellersBehind {

  private static final String FIGURES = "ارقام";
  private static final int FARTHEST_CLAUSE = 14;
  private static final int LONGEST_BODY = 8;
  private static final String FEMININE_PLURAL = "ات";

  private final Page page;
  private final Documents documents;

  TellersBehind(Page page, Documents documents) {
    this.page = page;
    this.documents = documents;
  }

  /** Whether who tells begins at the token. */
  boolean isAt(CueHit hit, int j) {
    return isPaperThatTells(hit, j) || isBodyThatTells(hit, j) || showsItself(hit, j);
  }

  /** كشفت تقارير صحفية أن: a paper right behind the verb tells what the clause says. */
  private boolean isPaperThatTells(CueHit hit, int j) {
    if (j != hit.end()
        || !hit.form().isVerb()
        || !hit.cue().takes(Frames.CLAUSE)
        || page.isDefinite(j)
        || !page.is(j, SpeechWords.DOCUMENT | SpeechWords.UNNAMED)
        || page.is(j, SpeechWords.BEHIND_PREPOSITION)) {
      return false;
    }
    int end = Math.min(page.sentenceEnd(j), j + FARTHEST_CLAUSE);
    for (int k = j + 1; k < end && !page.isComma(k); k++) {
      boolean about = hit.cue().takes(Frames.ABOUT) && page.isWord(k) && isAbout(k);
      if (about || page.isComplementiser(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * أعلنت مبادرة المدار عن إطلاق, كشفت جوازات المنطقة عن: what agrees with the verb, up to the
   * cue's own preposition, is who tells; of what is done a verbal noun would stand before it.
   */
  private boolean isBodyThatTells(CueHit hit, int j) {
    String head = page.folded(j);
    boolean agrees =
        head.endsWith(FEMININE_PLURAL) || head.charAt(head.length() - 1) == Letters.TA_MARBUTA;
    if (j != hit.end()
        || !hit.form().isVerb()
        || !hit.form().feminine()
        || !hit.cue().takes(Frames.ABOUT)
        || !agrees
        || page.isDefinite(j)) {
      return false;
    }
    int end = Math.min(page.sentenceEnd(j), j + LONGEST_BODY);
    for (int k = j + 1; k < end; k++) {
      if (page.isWord(k) && page.folded(k).equals("عن")) {
        return k > j + 1 && !page.text().analysis(k - 1).has(Analysis.MASDAR);
      }
      if (page.isWord(k)
          ? !page.pos(k).isNominal() && page.mentions().otherLast(k) < 0
          : !page.isQuoteMark(k)) {
        return false;
      }
    }
    return false;
  }

  /** كشفت تقارير صحفية عن: the cue's own preposition, not صادرة عن. */
  private boolean isAbout(int k) {
    return page.folded(k).equals("عن") && !documents.isIssuedBy(k);
  }

  /** كشفت بيانات حديثة، كشفت أرقام رسمية: what is written agrees with the verb right before it. */
  private boolean showsItself(CueHit hit, int j) {
    String word = page.folded(j);
    boolean agrees =
        word.charAt(word.length() - 1) == Letters.TA_MARBUTA
            || word.endsWith(FEMININE_PLURAL)
            || word.equals(FIGURES);
    return j == hit.end()
        && agrees
        && hit.cue().takes(Frames.PLAIN)
        && hit.form().isVerb()
        && hit.form().feminine()
        && !hit.form().enclitic()
        && page.is(j, Documents.ANY)
        && !page.is(j, SpeechWords.BEHIND_PREPOSITION);
  }

  /** كشفت دورة تدريبية: a feminine noun that is no listed action agrees with the verb before it. */
  boolean agreesWith(CueHit hit, int j) {
    String word = page.folded(j);
    return hit.form().isVerb()
        && hit.form().feminine()
        && !hit.conjoined()
        && word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.ACTION | SpeechWords.FEELING | SpeechWords.BELIEF)
        && SubjectSplit.isNisba(page.isWord(j + 1) ? page.folded(j + 1) : word);
  }
}
