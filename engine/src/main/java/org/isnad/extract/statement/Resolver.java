package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves on whose word each draft stands. Walks the drafts in order of their cues; a dropped
 * subject is the running speaker, a draft inside another's content hangs on that one.
 */
final class Resolver {

  /**
   * A draft with its chain.
   *
   * @param draft the draft
   * @param speaker who speaks, null if unknown
   * @param via channels, outermost first
   * @param parent index of the draft whose content holds this one, -1 for none
   */
  record Resolved(Draft draft, @Nullable Known speaker, List<Known> via, int parent) {}

  /** How close to its opening, in tokens, a verb leads a content. */
  static final int LEADING = 2;

  /** How many statements back a speaker is still in mind. */
  private static final int REMEMBERED = 4;

  private final Page page;
  private final SpeakerRegister register;
  private final SentenceSubjects subjects;
  private final DroppedSubjects dropped;
  private final ToldIn toldIn;
  private final NearSubjects near;
  private final SharedSubjects shared;
  private final InnerSpeakers inner;
  private final Ways ways;
  private final Preposed preposed;
  private final NamedChannels channels;
  private final NestedSpeakers nested;
  private final Documents documents;
  private final SourceChecks checks;
  private final List<String> own;
  private final List<Resolved> spoken = new ArrayList<>();

  /**
   * @param own folded names of the article's outlet, which is no channel of its own words
   */
  Resolver(Page page, SpeakerRegister register, List<String> own) {
    this.own = own;
    this.page = page;
    this.register = register;
    NounPhrases nouns = new NounPhrases(page);
    subjects = new SentenceSubjects(page, nouns);
    dropped = new DroppedSubjects(page, subjects);
    toldIn = new ToldIn(page, nouns, subjects);
    near = new NearSubjects(page, subjects);
    shared = new SharedSubjects(page, subjects, near, dropped);
    inner = new InnerSpeakers(page, dropped);
    ways = new Ways(page);
    preposed = new Preposed(page);
    channels = new NamedChannels(page, register, own);
    nested = new NestedSpeakers(page, register, subjects, dropped, near, toldIn, inner, channels);
    documents = new Documents(page);
    checks = new SourceChecks(page);
  }

  /** Resolves drafts, which must be ordered by cue; drafts nobody can be found for are kept. */
  List<Resolved> resolve(List<Draft> drafts, int[] parents) {
    for (Draft d : drafts) {
      if (d.source() != null) {
        register.announce(d.source());
      }
    }
    List<Resolved> walked = walk(drafts, parents);
    List<Resolved> resolved =
        new Occasions(page, register, own, ways)
            .through(walked, new OccasionFinder(page, drafts).find());
    return new Papers(page, new PaperFinder(page, register, own)).through(resolved);
  }

  private List<Resolved> walk(List<Draft> drafts, int[] parents) {
    List<Resolved> resolved = new ArrayList<>(drafts.size());
    Resolved running = null;
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Resolved parent = parents[i] >= 0 && parents[i] < i ? resolved.get(parents[i]) : null;
      Resolved now =
          d.isUnnamed()
              ? new Resolved(d, null, List.of(), parents[i])
              : parent == null
                  ? top(d, drafts, running, resolved)
                  : nested.resolve(d, parent, parents[i]);
      if (isOwnVoice(d)) {
        now = new Resolved(d, null, List.of(), parents[i]);
      }
      resolved.add(now);
      if (d.source() != null && now.speaker() != null) {
        documents.note(d, now.speaker());
      }
      if (now.speaker() != null
          && d.joint() != Draft.Joint.NOUN
          && !isRelied(d)
          && !isAside(now, running)
          && (parent == null || isQuotedBy(d, parent))) {
        running = now;
        spoken.add(now);
        ways.note(now);
      }
    }
    return resolved;
  }

  /** علمت «الأفق» أن: what the article's own outlet learned stands on its own word. */
  private boolean isOwnVoice(Draft d) {
    Range source = d.source();
    if (source == null || own.isEmpty()) {
      return false;
    }
    StringBuilder name = new StringBuilder();
    for (int j = source.first(); j <= source.last(); j++) {
      if (page.isWord(j)) {
        name.append(name.isEmpty() ? "" : " ").append(page.folded(j));
      }
    }
    return own.contains(name.toString());
  }

  /** قال الناطق كذا، نقلا عن شهود: he goes on, not the witnesses. */
  private static boolean isRelied(Draft d) {
    return d.joint() == Draft.Joint.PHRASE && d.evidence().endsWith(Channels.RELAYED);
  }

  /** قال المدير إن كذا … بحسب شركة المدار: whoever is only cited behind a clause lets him go on. */
  private boolean isAside(Resolved now, @Nullable Resolved running) {
    Draft d = now.draft();
    boolean trails = d.joint() == Draft.Joint.PHRASE && d.cue().first() > d.content().last();
    return trails
        && running != null
        && running.speaker() != null
        && running.speaker().isPerson()
        && now.speaker() != null
        && !(now.speaker().isPerson() && now.speaker().isLinked());
  }

  /** بحسب الوكالة، قال الناطق كذا … وأشار إلى: the one quoted goes on, not the agency. */
  private static boolean isQuotedBy(Draft d, Resolved parent) {
    Draft outer = parent.draft();
    boolean trails = outer.cue().first() > d.content().last();
    boolean leads = d.cue().first() - outer.content().first() <= LEADING;
    return outer.joint() == Draft.Joint.PHRASE
        && (trails || d.joint() == Draft.Joint.FREE && leads);
  }

  private Resolved top(
      Draft d, List<Draft> drafts, @Nullable Resolved running, List<Resolved> before) {
    Known last = running == null ? null : running.speaker();
    if (d.source() != null) {
      return named(d, d.source(), running);
    }
    Draft main = preposed.main(d, drafts, last);
    if (main != null && main.source() != null) {
      return new Resolved(d, known(main, main.source(), last), List.of(), -1);
    }
    Resolved quoted = running == null ? null : inner.goingOn(d, running, before);
    if (quoted != null) {
      return new Resolved(d, quoted.speaker(), quoted.via(), -1);
    }
    List<Known> via = channels.of(d, last, last);
    Known shown = shown(d, running);
    if (shown != null) {
      return new Resolved(d, shown, via, -1);
    }
    Known earlier = earlier(d, running);
    if (earlier != null && earlier != last) {
      return new Resolved(d, earlier, via, -1);
    }
    Range several = isOpen(d, last) ? heard(near.several(d)) : null;
    if (several != null) {
      return new Resolved(d, register.resolve(several, null), via, -1);
    }
    if (running == null) {
      Known named = register.namedBefore(d.cue().first());
      return new Resolved(d, named == null || dropped.clashes(d, named) ? null : named, via, -1);
    }
    Resolved agreeing = earlier == null ? agreeing(d, running) : null;
    Resolved kept = agreeing == null ? running : agreeing;
    if (d.joint() == Draft.Joint.FREE
        && kept.speaker() != null
        && dropped.clashes(d, kept.speaker())) {
      return new Resolved(d, lately(d), via, -1); // هذه الحادثة تكشف لنا: not whoever spoke last
    }
    return new Resolved(d, kept.speaker(), via.isEmpty() ? kept.via() : via, -1);
  }

  private Resolved named(Draft d, Range source, @Nullable Resolved running) {
    Known last = running == null ? null : running.speaker();
    Known speaker = known(d, source, last);
    List<Known> via = channels.of(d, last, speaker);
    if (d.channels().isEmpty()) {
      speaker.agree(d.agreement().feminine(), d.agreement().plural());
    }
    if (near.areMany(source)) {
      speaker.many();
    }
    return new Resolved(d, speaker, via.isEmpty() ? ways.kept(d, speaker, running) : via, -1);
  }

  private Known known(Draft d, Range source, @Nullable Known last) {
    return last != null && d.agreement().continues()
        ? register.resolveGoingOn(source, last)
        : register.resolve(source, last);
  }

  /** Whom the sentence, the one before or the cue's form show to speak now; null for nobody. */
  private @Nullable Known shown(Draft d, @Nullable Resolved running) {
    Known last = running == null ? null : running.speaker();
    Known author = authorOfDocument(d);
    if (author != null) {
      return author;
    }
    Range subject = heard(shared.subject(d, running == null ? null : running.draft(), last));
    if (subject != null && !(last != null && dropped.isOtherThan(d, subject.first()))) {
      return register.resolve(subject, last);
    }
    Range told =
        running == null ? null : heard(dropped.justTold(d, running.draft().content().last()));
    if (told != null) {
      return register.resolve(told, null);
    }
    Known agency = running != null && isOpen(d, last) ? channelOf(running) : null;
    boolean joins =
        d.joint() == Draft.Joint.CONJOINED
            || d.joint() == Draft.Joint.PARTICIPLE && d.agreement().feminine();
    return agency != null && joins && !dropped.clashes(d, agency) ? agency : null;
  }

  /** شعرت سلمى بالراحة. وعن ذلك قالت: whom this sentence or the last one names; null for nobody. */
  private @Nullable Known lately(Draft d) {
    int start = page.sentenceStart(d.cue().first());
    int from = start > 0 ? page.sentenceStart(start - 1) : 0;
    Known named = register.namedBetween(from, d.cue().first());
    return named == null || dropped.clashes(d, named) ? null : named;
  }

  /** Null where news never names such a thing as a speaker: of الإقبال الكبير … وقالت. */
  private @Nullable Range heard(@Nullable Range subject) {
    return subject == null || checks.isUnheard(subject) ? null : subject;
  }

  private boolean isOpen(Draft d, @Nullable Known last) {
    return last == null || dropped.clashes(d, last);
  }

  /** The subject of a sentence before, where the last speaker cannot go on; null for none. */
  private @Nullable Known earlier(Draft d, @Nullable Resolved running) {
    Known last = running == null ? null : running.speaker();
    boolean open =
        isOpen(d, last) || running != null && last != null && isAnother(d, last, running);
    Range subject = open && d.joint() != Draft.Joint.NOUN ? heard(dropped.before(d)) : null;
    return subject == null ? null : register.resolve(subject, null);
  }

  private boolean isAnother(Draft d, Known last, Resolved running) {
    return dropped.isAnother(d, last, running.draft());
  }

  /** قال الوزير … وأعلنت المنظمة … وأضاف: who spoke last whom the cue's form does not rule out. */
  private @Nullable Resolved agreeing(Draft d, Resolved running) {
    Known last = running.speaker();
    if (last == null
        || !isAnother(d, last, running)
            && !dropped.isHer(d, last)
            && (!dropped.clashes(d, last) || d.agreement().feminine() && !d.agreement().plural())) {
      return null;
    }
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REMEMBERED); i--) {
      Known speaker = spoken.get(i).speaker();
      if (speaker != null
          && !dropped.clashes(d, speaker)
          && !dropped.isAnother(d, speaker)
          && (!d.agreement().plural() || dropped.areSeveral(speaker))) {
        return spoken.get(i);
      }
    }
    return null;
  }

  /** نقلت الوكالة عن شهود … وأضافت: who passed the last words on; a medium only told did not. */
  private @Nullable Known channelOf(Resolved relayed) {
    List<Range> channels = relayed.draft().channels();
    boolean told = relayed.draft().evidence().endsWith(Channels.TOLD);
    Range last = channels.isEmpty() || told ? Draft.RUNNING : channels.getLast();
    return last == Draft.RUNNING ? null : register.resolve(last, null);
  }

  /** تصريح لفلان قال فيه: whoever the sentence named last before the cue. */
  private @Nullable Known authorOfDocument(Draft d) {
    int cue = d.cue().first();
    int next = d.cue().last() + 1;
    boolean through = page.isPreposition(next) && page.is(next + 1, SpeechWords.WITHIN);
    boolean opens = d.joint() == Draft.Joint.FREE || d.joint() == Draft.Joint.CONJOINED;
    boolean within = opens && (through || page.is(next, SpeechWords.WITHIN));
    Range issuer = d.joint() == Draft.Joint.FREE ? subjects.issuerBefore(cue) : null;
    if (issuer != null
        && (page.canSpeak(issuer.first()) || page.mentions().opensName(issuer.first()))) {
      return register.resolve(issuer, null);
    }
    if (!within) {
      return null;
    }
    if (toldIn.isMoment(cue)) {
      return null;
    }
    Range maker = heard(toldIn.author(cue, through ? next + 1 : next));
    Known made = maker == null ? null : register.resolve(maker, null);
    if (made != null && !dropped.clashes(d, made)) {
      return made;
    }
    Range sender = heard(subjects.senderBefore(cue));
    if (sender != null && near.mayShare(sender, d)) {
      return register.resolve(sender, null);
    }
    Known named = register.namedBetween(page.sentenceStart(cue), cue);
    if (named != null && d.joint() == Draft.Joint.CONJOINED && dropped.clashes(d, named)) {
      return null;
    }
    Range owner = named == null ? heard(toldIn.owner(cue, through ? next + 1 : next)) : null;
    Range author = named == null && owner == null ? heard(subjects.authorBefore(cue)) : owner;
    return author == null ? named : register.resolve(author, null);
  }
}
