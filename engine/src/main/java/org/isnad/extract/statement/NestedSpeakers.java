package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Resolves on whose word a statement stands that is told inside another's words: of whoever it
 * names, of whom the outer one's clause tells, or of the outer one again.
 */
final class NestedSpeakers {

  private static final String WHAT = "ما";
  private static final String WHICH = "التي";
  private static final String PLURAL_WHO = "ين";

  private final Page page;
  private final SpeakerRegister register;
  private final SentenceSubjects subjects;
  private final DroppedSubjects dropped;
  private final InnerSpeakers inner;
  private final NamedChannels channels;
  private final Sameness sameness;

  NestedSpeakers(
      Page page,
      SpeakerRegister register,
      SentenceSubjects subjects,
      DroppedSubjects dropped,
      InnerSpeakers inner,
      NamedChannels channels) {
    this.page = page;
    this.register = register;
    this.subjects = subjects;
    this.dropped = dropped;
    this.inner = inner;
    this.channels = channels;
    sameness = new Sameness(page);
  }

  /**
   * Whose words the draft gives, and by which way.
   *
   * @param parent the statement in whose content it stands
   * @param index the number of that one
   */
  Resolved resolve(Draft d, Resolved parent, int index) {
    if (isOwnName(d)) {
      return new Resolved(d, parent.speaker(), parent.via(), index);
    }
    List<Known> via = new ArrayList<>(parent.via());
    Known speaker = d.source() == null ? implied(d, parent) : quoted(d.source(), parent.speaker());
    if (speaker == null && isHeard(d, parent)) {
      return new Resolved(d, parent.speaker(), parent.via(), index);
    }
    if (parent.speaker() != null && !goesOn(d, speaker, parent.speaker())) {
      via.add(parent.speaker());
    }
    for (Known channel : channels.of(d, parent.speaker(), speaker)) {
      if (!sameness.isAmong(channel, via)) {
        via.add(channel);
      }
    }
    return new Resolved(d, speaker, via, index);
  }

  /** نددت الوزارة بالهجوم الذي قالت إنه: behind a relative the one who tells of it says it, too. */
  private boolean isHeard(Draft d, Resolved parent) {
    boolean shares =
        d.joint() == Draft.Joint.PARTICIPLE
            || page.is(d.cue().first() - 1, SpeechWords.RELATIVE | SpeechWords.CONNECTOR);
    return shares
        && d.opening().kind() == Opening.Kind.CLAUSE
        && parent.speaker() != null
        && !dropped.clashes(d, parent.speaker());
  }

  /** قال الباحث إن الدراسة خلصت إلى: what he quotes is a paper, even if it is his own. */
  private Known quoted(Range source, @Nullable Known outer) {
    Known speaker = register.resolve(source, outer);
    if (outer == null || speaker != outer) {
      return speaker;
    }
    boolean paper = page.is(source.first(), Documents.ANY) && page.isDefinite(source.first());
    return paper && outer.isPerson() || isOffice(source) && inner.isMedium(outer)
        ? register.fresh(source)
        : speaker;
  }

  /** قال الوزير كذا، وفق ما ذكرته الصحيفة: a paper holds no office. */
  private boolean isOffice(Range source) {
    return page.is(source.first(), SpeechWords.ROLE | SpeechWords.ANAPHOR)
        && !page.is(source.first(), SpeechWords.CHANNEL | SpeechWords.AGENCY | SpeechWords.PAPER);
  }

  /** رفضت ما سمته «…»، ما قالت إنه كذا: whoever speaks of it calls it so. */
  private boolean isOwnName(Draft d) {
    int before = d.cue().first() - 1;
    boolean what = page.isWord(before) && page.folded(before).endsWith(WHAT);
    return d.source() == null
        && d.joint() == Draft.Joint.FREE
        && (what || isOfAnother(d) || d.evidence().equals(Namings.RULE));
  }

  /** الجماعات التي قال إنها: what the form keeps from speaking is what he speaks of. */
  private boolean isOfAnother(Draft d) {
    int before = d.cue().first() - 1;
    if (!page.is(before, SpeechWords.RELATIVE) || d.agreement().plural()) {
      return false;
    }
    String relative = page.folded(before);
    boolean several = relative.endsWith(PLURAL_WHO);
    return (several || relative.endsWith(WHICH) != d.agreement().feminine())
        && page.isComplementiser(d.opening().at());
  }

  /** قال الناطق إن كذا، وفق ما أكد الناطق: who is named once more goes on and quotes nobody. */
  private boolean goesOn(Draft d, @Nullable Known speaker, Known outer) {
    return d.source() != null && speaker != null && sameness.areOne(speaker, outer);
  }

  /** Whose words a cue without a source gives inside another's words; null where none shows. */
  private @Nullable Known implied(Draft d, Resolved parent) {
    Opening outer = parent.draft().opening();
    if (d.joint() == Draft.Joint.NOUN
        || d.joint() == Draft.Joint.PHRASE
        || outer.kind() != Opening.Kind.CLAUSE) {
      return null;
    }
    int cue = d.cue().first();
    boolean opens = cue - outer.content() <= Resolver.LEADING;
    boolean own = parent.draft().joint() != Draft.Joint.PARTICIPLE;
    if (opens && own && page.hasPronoun(outer.at())) {
      return parent.speaker();
    }
    int start = Math.max(parent.draft().content().first(), page.sentenceStart(cue));
    Range subject = start >= cue ? null : subjects.clauseSubject(start, cue);
    return subject != null
            && page.canSpeak(subject.first())
            && !dropped.isHisKin(d, subject.first())
        ? register.resolve(subject, null)
        : null;
  }
}
