package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds who confirms or denies by a pointer that stands between the verb and whoever speaks: وأكد
 * ذلك المتحدث باسم الشرطة. The pointer is all that is said.
 */
final class Confirmations {

  private static final String RULE = "verb+pointer";

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
    boolean answers = stance == Stance.AFFIRM || stance == Stance.DENY;
    return answers
        && hit.form().isVerb()
        && !hit.form().enclitic()
        && hit.cue().takes(Frames.CLAUSE)
        && hit.cue().register() == Cue.Register.SPEECH
        && page.is(hit.end(), SpeechWords.POINTS_TO);
  }

  private @Nullable Draft draft(CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    Range source = nouns.readFrom(hit.end() + 1, end);
    if (source == null || !isSomebody(source.first()) || goesOn(source.last() + 1, end)) {
      return null;
    }
    Opening opening = new Opening(Opening.Kind.OBJECT, hit.end(), hit.end());
    return Channels.draft(hit, opening, source, List.of(), RULE)
        .withContent(new Range(hit.end(), hit.end()));
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
