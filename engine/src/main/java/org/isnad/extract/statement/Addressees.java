package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells whom a verb calls upon from whoever speaks, where both may stand right behind it. */
final class Addressees {

  private static final int SHORTEST_OBLIQUE = 6;
  private static final String OBLIQUE = "ين";
  private static final String THINGS = "ات";

  private final Page page;

  Addressees(Page page) {
    this.page = page;
  }

  /** دعا الحكومة إلى, طالب المواطنين بـ: gender or case shows the one addressed. */
  boolean isObject(int head, CueHit hit) {
    if (!page.isWord(head) || page.isGivenName(head) || isNamedBeforeClause(head)) {
      return false;
    }
    String word = page.folded(head);
    boolean addresses = hit.cue().is(Frames.ADDRESSES);
    boolean owned =
        word.charAt(word.length() - 1) == Letters.YA
            && hit.form().feminine()
            && page.isDefinite(head + 1)
            && !page.isDefinite(head);
    boolean theirs =
        page.text().analysis(head).has(Analysis.ENCLITIC)
            && !hit.form().enclitic(); // واتهمه زميله: the pronoun is the object
    if (addresses && theirs && hit.cue().takes(Frames.CLAUSE)) {
      return true; // حذرت رعاياها
    }
    if (addresses && (page.is(head, SpeechWords.ADDRESSEE) || isOblique(word, head) || owned)) {
      return true;
    }
    if (addresses && hit.form().feminine() && page.is(head, SpeechWords.MASCULINE)) {
      return true; // دعت قادة العالم
    }
    if (addresses && isMasculine(hit) && isManyThings(word, head)) {
      return true; // طالب شركات الإنترنت
    }
    if (addresses && isMasculine(hit) && isDescribedAsMany(head)) {
      return true; // دعا الأمم المتحدة
    }
    boolean feminine =
        word.charAt(word.length() - 1) == Letters.TA_MARBUTA
            && !page.is(head, SpeechWords.MASCULINE);
    return feminine && addresses && !hit.form().feminine() && !hit.form().plural();
  }

  /** Whether something may stand between who speaks and what is said: برر الوزير القرار بأنه. */
  boolean mayStandBefore(CueHit hit, Opening opening) {
    return hit.cue().is(Frames.ADDRESSES)
        || hit.cue().takes(Frames.PREDICATION)
        || switch (hit.cue().lemma()) {
          case "برر", "فسر" -> true;
          case "ذكر" -> reminds(opening); // ذكر الوزير المواطنين بأن
          default -> false;
        };
  }

  private boolean reminds(Opening opening) {
    return page.isComplementiser(opening.at()) && page.folded(opening.at()).charAt(0) == Letters.BA;
  }

  private static boolean isMasculine(CueHit hit) {
    return !hit.form().feminine() && !hit.form().plural();
  }

  /** شركات، منظمات: a feminine plural, of which no verb is masculine. */
  private boolean isManyThings(String word, int head) {
    return word.length() > SHORTEST_OBLIQUE - 2
        && word.endsWith(THINGS)
        && page.text().analysis(head).has(Analysis.PLURAL)
        && page.mentions().personFirst(head) < 0;
  }

  /** A noun with the article whose adjective is feminine where the noun's own ending is not. */
  private boolean isDescribedAsMany(int head) {
    int next = head + 1;
    return page.isDefinite(head)
        && page.isWord(next)
        && page.isDefinite(next)
        && page.pos(next) == Pos.ADJECTIVE
        && page.folded(next).charAt(page.folded(next).length() - 1) == Letters.TA_MARBUTA
        && !page.is(head, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        && page.mentions().personFirst(head) < 0;
  }

  /** تدعو الصحفيين إلى: whom the ending shows to be called upon does not speak. */
  boolean isAddressed(int head, CueHit hit) {
    return hit.cue().is(Frames.ADDRESSES)
        && page.isWord(head)
        && !page.isGivenName(head)
        && page.mentions().personFirst(head) < 0
        && isOblique(page.folded(head), head);
  }

  /** واعتبر حمودة أن: a person right before the clause is the subject, whatever the ending. */
  private boolean isNamedBeforeClause(int head) {
    return page.mentions().personFirst(head) == head
        && page.isComplementiser(page.mentions().personLast(head) + 1);
  }

  private boolean isOblique(String word, int head) {
    return word.length() > SHORTEST_OBLIQUE && word.endsWith(OBLIQUE) && page.isDefinite(head);
  }
}
