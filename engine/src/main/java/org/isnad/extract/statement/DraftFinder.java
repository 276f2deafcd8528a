package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Turns cues into drafts, in order of the text: asks for the opening of each cue's content, for its
 * source and channels, and drops what the checks of cue and source do not let pass.
 */
final class DraftFinder {

  private static final String ABOUT = "عن";
  private static final String FROM = "من";
  private static final String READ = "نص";
  private static final String DESCRIBE = "وصف";

  /** وعدت المنظمة القرار خرقا: with nothing promised it is عدت behind a conjunction. */
  private static final String PROMISE = "وعد";

  private final Page page;
  private final NounPhrases nouns;
  private final OpeningFinder openings;
  private final Predications predications;
  private final PlainObjects objects;
  private final Namings namings;
  private final Explained explained;
  private final Confirmations confirmations;
  private final SourceFinder sources;
  private final ClauseStarts starts;
  private final Relays relays;
  private final CueChecks cues;
  private final SourceChecks speakers;
  private final Reach reach;
  private final Channels channels;
  private final Pretexts pretexts;
  private final CalledNames called;
  private final SourceCuts cuts;
  private final LateNames late;
  private final Accused accused;
  private final Wishes wishes;
  private final Appeals appeals;

  DraftFinder(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
    late = new LateNames(page);
    accused = new Accused(page, nouns);
    wishes = new Wishes(page);
    appeals = new Appeals(page);
    openings = new OpeningFinder(page);
    sources = new SourceFinder(page, nouns);
    starts = new ClauseStarts(page);
    LeadingSubjects leads = new LeadingSubjects(page, sources, starts);
    predications = new Predications(page, nouns, leads);
    objects = new PlainObjects(page, nouns, leads);
    namings = new Namings(page, nouns);
    explained = new Explained(page, nouns);
    confirmations = new Confirmations(page);
    relays = new Relays(page, openings, sources, nouns, starts);
    cues = new CueChecks(page);
    speakers = new SourceChecks(page);
    reach = new Reach(page);
    channels = new Channels(page, nouns);
    pretexts = new Pretexts(page, nouns);
    called = new CalledNames(page);
    cuts = new SourceCuts(page, cues, accused, wishes);
  }

  /** All drafts with a cue word, in order of the text. */
  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      CueHit hit = page.hit(i);
      Draft draft = hit == null ? pretexts.at(i) : draft(hit, drafts);
      if (draft != null && !repeats(draft, drafts)) {
        if (draft.source() != null && isRelayed(draft)) {
          drafts.add(draft.byChannel());
        }
        drafts.add(draft);
        dropNouns(draft);
      }
    }
    return drafts;
  }

  /** أفادت الوكالة نقلا عن شهود: what the verb's own subject tells on their word. */
  private static boolean isRelayed(Draft draft) {
    return draft.channels().size() == 1
        && draft.channels().getFirst() != Draft.RUNNING
        && draft.evidence().endsWith(Channels.RELAYED);
  }

  /** A cue in a relative clause on the way to another's content: المصدر الذي أورد الخبر إن. */
  private static boolean repeats(Draft draft, List<Draft> drafts) {
    return !drafts.isEmpty() && drafts.getLast().opening().at() == draft.opening().at();
  }

  /** قوله between a cue and its content belongs to that cue. */
  private void dropNouns(Draft draft) {
    for (int j = draft.cue().last() + 1; j < draft.opening().content(); j++) {
      CueHit hit = page.hit(j);
      if (hit != null && !hit.form().isVerb()) {
        page.drop(hit);
      }
    }
  }

  private @Nullable Draft draft(CueHit hit, List<Draft> before) {
    if (hit.form().enclitic() && hit.cue().takes(Frames.DEED)) {
      return null; // the deed stands before the verb
    }
    if (confirmations.tells(hit)) {
      return null; // وأكد ذلك المتحدث
    }
    Draft named = namings.find(hit);
    if (named == null) {
      named = explained.find(hit);
    }
    if (named != null) {
      return named;
    }
    Draft relayed = passesOn(hit) ? relays.relay(hit) : relays.ascribed(hit);
    if (relayed != null) {
      return relayed.source() != null && speakers.isUnheard(relayed.source()) ? null : relayed;
    }
    boolean contains = page.is(hit.first(), SpeechWords.CONTAINS);
    if (hit.cue().is(Frames.UNNAMED)) {
      return saidByNobody(hit);
    }
    if (contains && (page.isIn(hit.end()) || !hit.conjoined())) {
      return relays.contained(hit);
    }
    Opening opening = opening(hit);
    CueForm other = opening == null ? page.facts(hit.first()).behindConjunction() : null;
    boolean counts = other != null && hit.cue().lemma().equals(PROMISE) && !hit.conjoined();
    if (other != null && counts && !page.isQuoteMark(hit.first() - 1)) {
      return draft(new CueHit(hit.first(), hit.end(), other, true), before);
    }
    if (opening == null || !cues.reports(hit, opening)) {
      return null;
    }
    Range source = goesOn(hit, before) ? null : source(hit, opening, before);
    if (source != null && speakers.isUnheard(hit, opening, source)) {
      if (!SourceChecks.saysByItself(hit, opening)) {
        return null;
      }
      source = null;
    }
    return speakers.refuses(hit, opening, source) || reach.exceeds(hit, opening, source)
        ? null
        : channels.attach(hit, opening, source);
  }

  /** قيل إن، يتردد أن: with what is said right behind it; null else, تردد is to hesitate too. */
  private @Nullable Draft saidByNobody(CueHit hit) {
    Opening opening = openings.find(hit);
    if (opening == null || opening.at() != hit.end() || !hit.form().isVerb()) {
      return null;
    }
    boolean about = opening.kind() == Opening.Kind.PREPOSITION && !opening.isStrong();
    boolean said = opening.kind() == Opening.Kind.CLAUSE || opening.kind() == Opening.Kind.COLON;
    return said || about && hit.cue().takes(Frames.ABOUT)
        ? Channels.draft(hit, opening, null, List.of(), Draft.UNNAMED)
        : null;
  }

  /** Whether the cue is one of a channel that may name its source with عن. */
  private boolean passesOn(CueHit hit) {
    boolean relays =
        hit.form().isVerb()
            || hit.form().isParticiple()
                && page.isWord(hit.end())
                && page.folded(hit.end()).equals(ABOUT);
    return hit.cue().register() == Cue.Register.CHANNEL && relays;
  }

  private @Nullable Opening opening(CueHit hit) {
    Opening opening = anyOpening(hit);
    return opening == null ? null : appeals.behindAddressed(hit, opening);
  }

  private @Nullable Opening anyOpening(CueHit hit) {
    Opening opening = openings.find(hit);
    boolean clause = opening != null && opening.kind() == Opening.Kind.CLAUSE;
    Opening wish = clause ? null : wishes.find(hit);
    if (wish != null
        && (opening == null || opening.at() > wish.at() || wish.at() > hit.end() + 1)) {
      return wish;
    }
    if (opening != null && hit.cue().lemma().equals(READ) && !isOn(opening)) {
      return null; // ونص القانون، ويرتقب أن: the verb wants على
    }
    if (opening != null && (!hit.cue().takes(Frames.PREDICATION) || saysOutright(hit, opening))) {
      return opening.isQuotedObject(page) ? opening.orEarlier(objects.find(hit)) : opening;
    }
    Opening object = predications.find(hit);
    if (opening != null && opening.isQuotedObject(page) && !charges(hit)) {
      return opening.orEarlier(object);
    }
    int who = opening == null ? -1 : namesByClause(hit, opening.at());
    if (who > 0 && charges(hit)) {
      return new Opening(Opening.Kind.OBJECT, who, who);
    }
    if (opening != null && charges(hit)) {
      boolean accused = object != null && cues.reports(hit, object);
      boolean apart = page.isComma(hit.first() - 1); // ، متهمين الشركة بالإهمال
      accused &= apart || !(hit.form().isParticiple() && hit.form().plural()); // خمسة متهمين
      accused |= this.accused.before(hit, opening.at()) > 0;
      return accused || page.is(hit.end(), SpeechWords.WITHIN) ? opening : null;
    }
    if (object != null || opening != null) {
      return object == null ? opening : object;
    }
    return objects.find(hit);
  }

  private boolean isOn(Opening opening) {
    return page.isPreposition(opening.content() - 1) || page.isPreposition(opening.content() - 2);
  }

  /** Whether the cue goes on with what the speaker of the draft before it does. */
  private boolean goesOn(CueHit hit, List<Draft> before) {
    return hit.conjoined()
        && hit.cue().is(Frames.ADDRESSES)
        && inSentence(hit, before)
        && agrees(hit.form(), before.getLast().agreement())
        && !namesBoth(hit);
  }

  /** نددت واشنطن، وطالب الاتحاد: another gender is another subject. */
  private static boolean agrees(CueForm form, Draft.Agreement last) {
    return last.joint() == Draft.Joint.PARTICIPLE
        || form.feminine() == last.feminine() && form.plural() == last.plural();
  }

  /** واعتبرت المنظمة هذه الجريمة تصعيدا: the subject stands before the object. */
  private boolean namesBoth(CueHit hit) {
    if (!hit.cue().takes(Frames.PREDICATION) || hit.form().enclitic()) {
      return false;
    }
    Range run = nouns.readFrom(hit.end(), page.sentenceEnd(hit.first()));
    int object = run == null ? -1 : new SubjectSplit(page).objectIn(run);
    return run != null
        && page.canSpeak(run.first())
        && (run.contains(object) || page.pos(run.last() + 1) == Pos.DEMONSTRATIVE);
  }

  private @Nullable Range source(CueHit hit, Opening opening, List<Draft> before) {
    Range named = sources.find(hit, opening, starts.before(hit, before));
    Range found = speaking(cuts.of(hit, opening, named));
    found = found == null ? null : cuts.withoutNoun(found, hit);
    boolean said =
        found != null
            && hit.conjoined()
            && (isProposed(found, hit, opening) || isDescribed(found, hit, opening));
    return said || found == null
        ? null
        : late.withName(called.of(found, opening.at()), hit, opening);
  }

  /** ووصف المتهم بأنه كذا: of one noun phrase alone before بأنه the pronoun tells what it is. */
  private boolean isDescribed(Range source, CueHit hit, Opening opening) {
    return hit.cue().lemma().equals(DESCRIBE)
        && !hit.form().enclitic()
        && source.first() == hit.end()
        && source.last() + 1 == opening.at()
        && page.isComplementiser(opening.at())
        && page.hasPronoun(opening.at())
        && !source.contains(new SubjectSplit(page).objectIn(source));
  }

  /** واقترح عربات متجولة بدلا من الأكشاك: behind the verb a thing is what is proposed. */
  private boolean isProposed(Range source, CueHit hit, Opening opening) {
    return opening.kind() == Opening.Kind.OBJECT
        && source.first() == hit.end()
        && page.pos(source.first()) == Pos.NOUN
        && !page.isDefinite(source.first())
        && !page.canSpeak(source.first())
        && !page.is(source.first(), SpeechWords.HIS_TITLE)
        && !page.mentions().opensName(source.first())
        && !page.isGivenName(source.first());
  }

  /**
   * The source, null where its head is a noun that is said and never says, or where it is but a
   * pronoun (وهو يقول إن), which names nobody more than the verb does.
   */
  private @Nullable Range speaking(@Nullable Range source) {
    return source == null
            || page.is(source.first(), SpeechWords.MUTE | SpeechWords.OWN_WORDS)
            || source.length() == 1 && page.pos(source.first()) == Pos.PRONOUN
        ? null
        : trimmed(source);
  }

  /** A particle at the end opens what follows: مصدر طبي ما أعلنته. */
  private Range trimmed(Range source) {
    int last = source.last();
    while (last > source.first() && page.isWord(last) && page.pos(last) == Pos.PARTICLE) {
      last--;
    }
    return last == source.last() ? source : new Range(source.first(), last);
  }

  private boolean inSentence(CueHit hit, List<Draft> before) {
    return !before.isEmpty()
        && page.sentenceStart(before.getLast().cue().first()) == page.sentenceStart(hit.first())
        && hit.first() != page.sentenceStart(hit.first());
  }

  /** Whether the content opens as a clause or right behind the cue. */
  private boolean saysOutright(CueHit hit, Opening opening) {
    if (hit.cue().lemma().equals(DESCRIBE) && page.folded(opening.at()).charAt(0) == Letters.BA) {
      return opening.at() == hit.end()
          || page.is(opening.at() - 1, SpeechWords.ABSTRACT | SpeechWords.SELF);
    }
    return opening.kind() == Opening.Kind.CLAUSE
        || page.isColon(opening.at())
        || opening.at() == hit.end();
  }

  /** اتهم الوزير الشركة بالإهمال: what somebody is accused of is said, not whom. */
  private static boolean charges(CueHit hit) {
    return hit.cue().stance() == Stance.ACCUSE && hit.cue().takes(Frames.WITH);
  }

  /** من in اتهم من وصفهم بالأعداء بكذا: the accused, told by a clause of its own; -1 for none. */
  private int namesByClause(CueHit hit, int opener) {
    for (int j = hit.end(); j < opener; j++) {
      boolean who =
          page.isWord(j)
              && !page.is(j + 1, SpeechWords.ADJUNCT)
              && switch (page.folded(j)) {
                case FROM, "ما" -> page.pos(j + 1) == Pos.VERB || page.hit(j + 1) != null;
                default -> false;
              };
      if (who) {
        return j;
      }
    }
    return -1;
  }
}
