package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells by rules of grammar where the phrase of a verbal noun ends that is a content. */
final class NounEnds {

  private static final String ALSO = "كما";

  private final Page page;

  NounEnds(Page page) {
    this.page = page;
  }

  /** A verbal noun's phrase ends where a new clause begins behind a comma. */
  boolean leaves(Draft draft, int j) {
    if (draft.opening().isStrong()) {
      return false;
    }
    if (draft.joint() == Draft.Joint.NOUN && (page.isComma(j) || opensRelative(j))) {
      return true;
    }
    if (!page.isWord(j)) {
      return false;
    }
    if (page.hit(j + 1) != null && opensRelative(j)) {
      return true;
    }
    if (j == draft.opening().content() + 1 && page.is(j - 1, SpeechWords.ABSTRACT)) {
      return page.is(j, SpeechWords.CONNECTOR | SpeechWords.ADJUNCT);
    }
    if (!page.isComma(j - 1)) {
      return startsClause(draft.opening().content(), j);
    }
    if (resumesSubject(draft, j)) {
      return true;
    }
    if (page.folded(j).equals(ALSO) && page.isComplementiser(j + 1)) {
      return true;
    }
    boolean beforeCue = page.isComplementiser(j + 1) && page.is(j, SpeechWords.BEFORE_CLAUSE);
    if (beforeCue && j + 2 < page.size() && page.facts(j + 2).cue() != null) {
      return true;
    }
    return page.is(j, SpeechWords.CONNECTOR)
            && !page.is(j, SpeechWords.BEFORE_CLAUSE)
            && !page.isComplementiser(j + 1)
        || page.pos(j) == Pos.VERB && page.text().analysis(j).hasConjunction();
  }

  /** استقدام الشاحنات وعمد الأهالي: a verb in the past begins what the outlet tells next. */
  private boolean startsClause(int first, int j) {
    boolean tells =
        page.pos(j) == Pos.VERB
            && page.folded(j).charAt(0) == Letters.WAW
            && page.text().analysis(j).hasConjunction()
            && page.text().analysis(j).has(Analysis.PAST)
            && page.hit(j) == null
            && page.text().form(j).frequency() > 0
            && !page.is(j, SpeechWords.ANY);
    return tells && !hasVerb(first, j);
  }

  private boolean hasVerb(int from, int end) {
    for (int k = from; k < end; k++) {
      if (page.pos(k) == Pos.VERB || page.is(k, SpeechWords.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** الصفحة، والتي اعتبرها ناشطون إشادة، لا تخفي: behind the inserted clause its noun goes on. */
  private boolean resumesSubject(Draft draft, int j) {
    int relative = draft.cue().first() - 1;
    boolean verb =
        page.pos(j) == Pos.VERB && page.text().analysis(j).proclitics().isEmpty()
            || page.is(j, SpeechWords.NEGATION)
                && page.pos(Math.min(j + 1, page.size() - 1)) == Pos.VERB;
    return verb && page.is(relative, SpeechWords.RELATIVE) && page.isComma(relative - 1);
  }

  /** والذي: what و adds to a noun lies beyond what was said. */
  private boolean opensRelative(int j) {
    return page.is(j, SpeechWords.RELATIVE) && page.startsWithConjunction(j);
  }
}
