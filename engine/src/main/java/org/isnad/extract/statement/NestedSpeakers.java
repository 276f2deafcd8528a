package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.model.Stance;
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
  private final NearSubjects near;
  private final ToldIn toldIn;
  private final Forms forms;
  private final NamedChannels channels;
  private final Sameness sameness;

  NestedSpeakers(
      Page page,
      SpeakerRegister register,
      SentenceSubjects subjects,
      DroppedSubjects dropped,
      NearSubjects near,
      ToldIn toldIn,
      InnerSpeakers inner,
      NamedChannels channels) {
    this.page = page;
    this.register = register;
    this.subjects = subjects;
    this.dropped = dropped;
    this.inner = inner;
    this.near = near;
    this.toldIn = toldIn;
    forms = new Forms(page);
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
    Known author = d.source() == null ? author(d) : null;
    Known others = author == null && d.source() == null ? others(d, parent) : null;
    boolean own = author != null && parent.speaker() != null && author == parent.speaker();
    if (own || author == null && others == null && isOwnName(d)) {
      return new Resolved(d, parent.speaker(), parent.via(), index);
    }
    List<Known> via = new ArrayList<>(parent.via());
    Known speaker = author == null ? others : author;
    if (speaker == null) {
      speaker = d.source() == null ? implied(d, parent) : quoted(d, d.source(), parent.speaker());
    }
    if (speaker == null && isHeard(d, parent)) {
      return new Resolved(d, parent.speaker(), parent.via(), index);
    }
    boolean medium = others != null && isOwnName(d) && !isPerson(parent.speaker());
    if (parent.speaker() != null && !medium && !goesOn(d, speaker, parent.speaker())) {
      via.add(parent.speaker());
    }
    for (Known channel : channels.of(d, parent.speaker(), speaker)) {
      if (!sameness.isAmong(channel, via)) {
        via.add(channel);
      }
    }
    return new Resolved(d, speaker, via, index);
  }

  /** تصريحات الوزير التي قال فيها: whose words the paper holds that the pronoun means, or null. */
  private @Nullable Known author(Draft d) {
    int cue = d.cue().first();
    int next = d.cue().last() + 1;
    int within =
        page.isPreposition(next) && page.is(next + 1, SpeechWords.WITHIN) ? next + 1 : next;
    boolean described = page.is(cue - 1, SpeechWords.RELATIVE);
    if (!described || !page.is(within, SpeechWords.WITHIN) || toldIn.isMoment(cue)) {
      return null;
    }
    Range maker = toldIn.author(cue, within);
    Range author = maker == null ? toldIn.owner(cue, within) : maker;
    Known known = author == null ? null : register.resolve(author, null);
    return known == null || dropped.clashes(d, known) ? null : known;
  }

  private static boolean isPerson(@Nullable Known outer) {
    return outer != null && outer.isPerson();
  }

  /** ندد المتظاهرون بما وصفوه: of one who speaks the plural is not said, so many are meant. */
  private @Nullable Known others(Draft d, Resolved parent) {
    Known outer = parent.speaker();
    boolean told = isOwnName(d) || d.opening().isStrong();
    boolean accused = parent.draft().stance() == Stance.ACCUSE;
    Range many = !told || outer == null || dropped.areSeveral(outer) ? null : near.many(d, accused);
    return many == null ? null : register.resolve(many, null);
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

  /**
   * قال الباحث إن الدراسة خلصت إلى: what he quotes is a paper, even if it is his own; and whom his
   * clause calls by an office before the verb is another than he.
   */
  private Known quoted(Draft d, Range source, @Nullable Known outer) {
    Known speaker = register.resolve(source, outer);
    if (outer == null || speaker != outer) {
      return speaker;
    }
    boolean leads = source.last() < d.cue().first() && d.joint() == Draft.Joint.FREE;
    if (leads && page.is(source.first(), SpeechWords.ROLE) && isOffice(source)) {
      return register.fresh(source);
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
    Known speaks = parent.speaker();
    if (opens && own && page.hasPronoun(outer.at())) {
      boolean many = speaks != null && d.agreement().plural() && dropped.clashes(d, speaks);
      return many ? null : speaks;
    }
    int start = Math.max(parent.draft().content().first(), page.sentenceStart(cue));
    Range subject = start >= cue ? null : subjects.clauseSubject(start, cue);
    return subject != null
            && (page.canSpeak(subject.first()) || isNamed(subject.first(), d))
            && mayBe(subject, d)
            && !dropped.isHisKin(d, subject.first())
        ? register.resolve(subject, null)
        : null;
  }

  /** إن المملكة دعت إلى الحوار، مطالبة: a participle is of whoever has a name. */
  private boolean isNamed(int head, Draft d) {
    return d.joint() == Draft.Joint.PARTICIPLE
        && page.mentions().otherLast(head) >= 0
        && !page.mentions().isThing(head);
  }

  /** Whether the form allows the subject; of a body, and of two, many may be said. */
  private boolean mayBe(Range subject, Draft d) {
    if (!d.agreement().plural()) {
      return forms.mayShare(subject, d);
    }
    int head = subject.first();
    boolean one = page.mentions().personFirst(head) == head || page.is(head, SpeechWords.ROLE);
    return !one || forms.areSeveral(subject);
  }
}
