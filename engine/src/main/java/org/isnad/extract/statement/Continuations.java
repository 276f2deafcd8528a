package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells whether a sentence without a cue plainly goes on with what was reported before it: it
 * stands in the same paragraph and opens by pointing back, as وهذا and فهو do, or by adding, as كما
 * and أما do; what adds is trusted only where the article shows its paragraphs.
 */
final class Continuations {

  private static final int SHORTEST_NOUN = 5;

  private final Page page;
  private final Landmarks marks;
  private final boolean paragraphs;

  Continuations(Page page, Landmarks marks) {
    this.page = page;
    this.marks = marks;
    paragraphs = hasParagraphs(page);
  }

  /** Whether the sentence that begins at the token goes on with the draft's content. */
  boolean follow(Draft draft, int next) {
    return draft.opening().isStrong()
        && !page.startsParagraph(next)
        && !isInside(draft)
        && pointsBack(next)
        && !hasCue(next);
  }

  /** A cue with its own subject behind another in its sentence stands in that one's content. */
  private boolean isInside(Draft draft) {
    if (draft.joint() != Draft.Joint.FREE) {
      return false;
    }
    for (int k = page.sentenceStart(draft.cue().first()); k < draft.cue().first(); k++) {
      if (marks.draftAt(k) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean pointsBack(int next) {
    if (!page.isWord(next)) {
      return false;
    }
    if (page.pos(next) == Pos.DEMONSTRATIVE && page.startsWithConjunction(next + 1)) {
      return false; // هذا وتناول اللقاء: the outlet goes on
    }
    String word = page.folded(next);
    boolean so = word.charAt(0) == Letters.FA && page.isDefinite(next);
    return page.is(next, SpeechWords.POINTS_BACK)
        || paragraphs && page.is(next, SpeechWords.ADDS) && staysWithSpeaker(next)
        || so && word.length() > SHORTEST_NOUN
        || page.is(next + 1, SpeechWords.POINTS_TO) && mayBeVerb(next);
  }

  /** وأدى ذلك, not ومنذ ذلك. */
  private boolean mayBeVerb(int token) {
    return page.pos(token) != Pos.PREPOSITION
        && page.folded(token).charAt(0) == Letters.WAW
        && !page.is(token, SpeechWords.ADJUNCT | SpeechWords.BEFORE_CLAUSE);
  }

  /** Behind the sentence the paragraph ends or a cue without its own subject goes on. */
  private boolean staysWithSpeaker(int sentence) {
    int behind = page.sentenceEnd(sentence);
    if (behind >= page.size() || page.startsParagraph(behind)) {
      return true;
    }
    Draft next = marks.draftAt(behind);
    return next != null && next.joint() == Draft.Joint.CONJOINED && !next.hasSource();
  }

  /** A text on one line shows nothing of its paragraphs. */
  private static boolean hasParagraphs(Page page) {
    for (int i = 1; i < page.size(); i++) {
      if (page.startsParagraph(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCue(int next) {
    int end = page.sentenceEnd(next);
    for (int k = next; k < end; k++) {
      if (marks.draftAt(k) != null || marks.isTail(k) || page.quoteAt(k) != null) {
        return true;
      }
    }
    return false;
  }
}
