package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds who tells, confirms or denies by a pointer that stands between the verb and whoever speaks.
 * Where the verb only tells, the clause or sentence before it is what was said: …. أوضح ذلك مدير
 * الإدارة. Else the pointer is all: وأكد ذلك المتحدث باسم الشرطة.
 */
final class Confirmations {

  private static final String RULE = "verb+pointer";

  /** The rule of what stands before its cue. */
  static final String BEFORE = "verb+pointer-back";

  private static final int SHORTEST = 3;
  private static final String BY_THAT = "بذلك";

  private final Page page;
  private final NounPhrases nouns;

  Confirmations(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
  }

  /**
   * Drafts, with their contents, for cues that have none yet.
   *
   * @param taken whether the cue at a token has its draft
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      CueHit hit = page.hit(i);
      Draft draft = hit == null || taken[i] || !confirms(hit) ? null : draft(hit);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** Whether the cue is told by such a draft. */
  boolean tells(CueHit hit) {
    return confirms(hit) && draft(hit) != null;
  }

  private boolean confirms(CueHit hit) {
    Stance stance = hit.cue().stance();
    boolean answers = stance == Stance.AFFIRM || stance == Stance.DENY || stance == Stance.SAY;
    boolean tells = hit.form().shape() == CueForm.Shape.PAST && !hit.cue().is(Frames.HOMOGRAPH);
    return answers
        && (stance != Stance.SAY || tells)
        && hit.form().isVerb()
        && !hit.form().enclitic()
        && hit.cue().takes(Frames.CLAUSE)
        && hit.cue().register() == Cue.Register.SPEECH
        && isPointer(hit.end());
  }

  /** ذلك، صرح بذلك. */
  private boolean isPointer(int j) {
    return page.is(j, SpeechWords.POINTS_TO) || page.isWord(j) && page.folded(j).equals(BY_THAT);
  }

  private @Nullable Draft draft(CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    Range source = nouns.readFrom(hit.end() + 1, end);
    if (source == null || !isSomebody(source.first()) || goesOn(source.last() + 1, end)) {
      return null;
    }
    Range told = toldBefore(hit);
    if (told != null) {
      Opening before = new Opening(Opening.Kind.OBJECT, told.first(), told.first());
      return Channels.draft(hit, before, source, List.of(), BEFORE).withContent(told);
    }
    if (hit.cue().stance() == Stance.SAY) {
      return null;
    }
    Opening opening = new Opening(Opening.Kind.OBJECT, hit.end(), hit.end());
    return Channels.draft(hit, opening, source, List.of(), RULE)
        .withContent(new Range(hit.end(), hit.end()));
  }

  /** The clause before the cue's comma, or the sentence before the one it opens; null for none. */
  private @Nullable Range toldBefore(CueHit hit) {
    if (hit.cue().stance() == Stance.DENY
        || hit.cue().stance() == Stance.AFFIRM && hit.conjoined()) {
      return null;
    }
    int start = page.sentenceStart(hit.first());
    boolean opens = hit.first() == start;
    if (opens && start == 0 || !opens && !page.isComma(hit.first() - 1)) {
      return null;
    }
    int from = opens ? page.sentenceStart(start - 1) : start;
    int last = hit.first() - 1;
    from = page.skipConnectors(from, last);
    while (last > from && page.mark(last) != 0 && !page.isQuoteMark(last)) {
      last--;
    }
    return last - from < SHORTEST ? null : new Range(from, last);
  }

  private boolean isSomebody(int head) {
    return page.canSpeak(head)
        && !page.startsWithConjunction(head)
        && !page.is(head, SpeechWords.BEHIND_PREPOSITION | SpeechWords.FORUM);
  }

  /** وقال ذلك الوزير إن: the pointer belongs to him, what he said follows. */
  private boolean goesOn(int from, int end) {
    for (int j = from; j < end && !page.isComma(j); j++) {
      if (page.isComplementiser(j) || page.isColon(j) || page.quoteAt(j) != null) {
        return true;
      }
    }
    return false;
  }
}
