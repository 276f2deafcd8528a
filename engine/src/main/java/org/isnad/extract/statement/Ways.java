package org.isnad.extract.statement;

import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.lexicon.Analysis;
import org.jspecify.annotations.Nullable;

/** By which way words came whose clause names no channel: as the words before them did. */
final class Ways {

  /** How far behind the cue, in tokens, the occasion may stand. */
  private static final int FARTHEST = 12;

  /** How far behind the head of its sentence, in tokens, a verb told of another time may stand. */
  private static final int FARTHEST_TIME = 4;

  private static final String AND_IN = "وفي";

  private final Page page;
  private @Nullable Known medium;

  Ways(Page page) {
    this.page = page;
  }

  /** By which way words without a channel of their own came: as the speaker's did before. */
  List<Known> kept(Draft d, Known speaker, @Nullable Resolved running) {
    Known passing = d.evidence().equals(Relays.RULE) ? passing(d, running) : null;
    if (passing != null && passing != speaker) {
      return List.of(passing);
    }
    boolean same = running != null && speaker == running.speaker();
    boolean goesOn =
        same && (isContinuation(d) || !speaker.isPerson() && isSameUnnamed(d.source()));
    if (speaker.toldMedium() && !d.agreement().continues() && isElsewhere(d)) {
      speaker.speaks(List.of(), true); // قال لوكالة كذا … وقال في مؤتمر صحفي
      return List.of();
    }
    if (running != null && (goesOn || isAnother(d.source(), running))) {
      return running.via();
    }
    return same || !isAnotherOccasion(d) ? speaker.cameBy() : List.of();
  }

  /** ذكرت الوكالة كذا … ونقلت عن شاهد: who passes on, left out behind its own words. */
  private @Nullable Known passing(Draft d, @Nullable Resolved running) {
    Known last = running == null ? null : running.speaker();
    if (last == null || !d.channels().isEmpty() || d.agreement().plural()) {
      return null;
    }
    return isMedium(last) ? last : d.agreement().feminine() ? medium : null;
  }

  private boolean isMedium(Known speaker) {
    String head = SourceWords.stripped(speaker.head());
    return !speaker.isPerson() && page.words().is(head, SpeechWords.CHANNEL | SpeechWords.AGENCY);
  }

  /** وقال الشهود، وأكدت المصادر: nobody named, so those who spoke last by the same way. */
  private boolean isSameUnnamed(@Nullable Range source) {
    return source != null
        && source.length() == 1
        && page.isDefinite(source.first())
        && page.is(source.first(), SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR)
        && !page.is(source.first(), SpeechWords.CHANNEL);
  }

  /** قال في مؤتمر، قالت مصادر: on another occasion, or some more of the kind. */
  private boolean isAnotherOccasion(Draft d) {
    Range source = d.source();
    boolean occasion =
        source != null
            && page.is(source.first(), SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR)
            && !page.isDefinite(source.first());
    for (int j = d.cue().last() + 1; j < d.opening().at(); j++) {
      occasion |= page.is(j, SpeechWords.FORUM);
    }
    return occasion;
  }

  /** وفي مؤتمر صحفي قال، قال في كلمة ألقاها، كتب في تغريدة: not what was told to the medium. */
  boolean isElsewhere(Draft d) {
    int cue = d.cue().first();
    int head = page.skipConnectors(page.sentenceStart(cue), cue);
    Range source = d.source();
    int said = source == null ? cue : Math.min(cue, source.first());
    int start = page.sentenceStart(cue);
    boolean earlier = isOtherTime(start) && said - start <= FARTHEST_TIME;
    if (earlier || head + 1 < cue && isNewOccasion(head, cue)) {
      return true;
    }
    int end = Math.min(d.opening().at(), cue + FARTHEST);
    for (int j = d.cue().last() + 1; j + 1 < end; j++) {
      if (isNewOccasion(j, end)) {
        return true;
      }
    }
    return false;
  }

  /** وكان الوزير أعلن، وفي يونيو قال. */
  private boolean isOtherTime(int head) {
    if (!page.isWord(head)) {
      return false;
    }
    boolean at = page.isIn(head) || page.folded(head).equals(AND_IN);
    return Leads.isWas(page.folded(head))
        || at && page.is(head + 1, SpeechWords.TIME) && !page.is(head + 1, SpeechWords.WHILE);
  }

  /** في مؤتمر، خلال ندوة: without the article or a pronoun by which one told before is meant. */
  private boolean isNewOccasion(int j, int end) {
    int noun = j + 1;
    boolean within =
        page.isIn(j)
            || page.isWord(j)
                && switch (page.folded(j)) {
                  case AND_IN, "خلال", "وخلال", "اثناء", "واثناء", "عبر", "وعبر" -> true;
                  default -> false;
                };
    return within
        && noun < end
        && page.isWord(noun)
        && page.isPress(noun, PressWords.Kind.OCCASION)
        && !page.isDefinite(noun)
        && !page.text().analysis(noun).has(Analysis.ENCLITIC)
        && !page.is(noun + 1, SpeechWords.SELF);
  }

  /** وقال آخر، وأوضح ثالث: one more of those who spoke last, by the same way. */
  private boolean isAnother(@Nullable Range source, Resolved running) {
    if (source != null && source.length() == 2 && isOneOf(source)) {
      return true;
    }
    boolean alike = // وقال شاهد آخر behind a witness
        source != null
            && source.length() == 2
            && running.speaker() != null
            && !running.speaker().isPerson()
            && page.is(source.first(), SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR);
    return source != null
        && (source.length() == 1 || alike)
        && page.isWord(source.last())
        && switch (page.folded(source.last())) {
          case "اخر", "اخري", "اخرون", "ثالث", "ثالثة", "رابع" -> true;
          default -> false;
        };
  }

  /** نقلت الوكالة عن ثلاثة مصادر … وقال أحد المصادر. */
  private boolean isOneOf(Range source) {
    boolean one =
        switch (page.folded(source.first())) {
          case "احد", "احدي", "بعض" -> true;
          default -> false;
        };
    return one
        && page.isDefinite(source.last())
        && page.is(source.last(), SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR);
  }

  /**
   * Whom an agency or a paper lets speak first is quoted from it later, too; who turns to one later
   * is quoted from it from there on.
   */
  void note(Resolved now) {
    Known speaker = now.speaker();
    boolean relays = now.draft().evidence().equals(Relays.RULE) && !now.via().isEmpty();
    boolean relayed = relays && now.draft().channels().isEmpty();
    if (speaker != null && isMedium(speaker)) {
      medium = speaker;
    } else if (relays && isMedium(now.via().getLast())) {
      medium = now.via().getLast();
    }
    boolean to = !now.via().isEmpty() && now.draft().evidence().endsWith(Channels.TOLD);
    boolean paper = to || relayed;
    for (Range channel : now.draft().channels()) {
      paper |= isMedium(channel.first()) || isMedium(channel.first() + 1); // «المدار نيوز»
    }
    if (speaker != null) {
      speaker.speaks(paper ? now.via() : List.of(), to);
    }
  }

  private boolean isMedium(int token) {
    return page.is(token, SpeechWords.CHANNEL | SpeechWords.AGENCY)
        || page.mentions().opensMedium(token);
  }

  private boolean isContinuation(Draft d) {
    return d.agreement().continues() || page.folded(Math.max(0, d.cue().first() - 1)).equals("كما");
  }
}
