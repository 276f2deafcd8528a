package org.isnad.extract.statement;

import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody goes on whom another's account quotes: ذكرت الصحيفة أن المدرب تحدث عن
 * الرحيل، مؤكدا. The form shows it, or that the outer one is a medium and the inner one a person.
 */
final class InnerSpeakers {

  private final Page page;
  private final DroppedSubjects dropped;

  InnerSpeakers(Page page, DroppedSubjects dropped) {
    this.page = page;
    this.dropped = dropped;
  }

  /**
   * The last statement within the running one whose speaker goes on with the cue; null for none.
   *
   * @param resolved what was resolved so far
   */
  @Nullable Resolved goingOn(Draft d, Resolved running, List<Resolved> resolved) {
    Resolved last = resolved.isEmpty() ? null : resolved.getLast();
    if (last == null
        || last.speaker() == null
        || running.speaker() == null
        || last.parent() < 0
        || resolved.get(last.parent()) != running
        || page.sentenceStart(last.draft().cue().first()) != page.sentenceStart(d.cue().first())) {
      return null;
    }
    Known outer = running.speaker();
    Known quoted = last.speaker();
    boolean his = quoted.isPerson() && !dropped.clashes(d, quoted);
    boolean passedOn = isMedium(outer) && !d.agreement().continues() && !d.agreement().feminine();
    return his && (excludes(d, outer) || passedOn) ? last : null;
  }

  /** Whether the form of the cue is not that of the speaker. */
  private boolean excludes(Draft d, Known outer) {
    if (d.joint() == Draft.Joint.PARTICIPLE || d.joint() == Draft.Joint.CONJOINED) {
      boolean his = !d.agreement().feminine() && !d.agreement().plural();
      return dropped.clashes(d, outer) || his && dropped.isHers(outer);
    }
    return false;
  }

  /** Whether a paper or an agency speaks. */
  boolean isMedium(Known outer) {
    String head = SourceWords.stripped(outer.head());
    return !outer.isPerson() && page.words().is(head, SpeechWords.CHANNEL | SpeechWords.AGENCY);
  }
}
