package org.isnad.extract.statement;

import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/** By which way words came whose clause names no channel: as the words before them did. */
final class Ways {

  private final Page page;

  Ways(Page page) {
    this.page = page;
  }

  /** By which way words without a channel of their own came: as the speaker's did before. */
  List<Known> kept(Draft d, Known speaker, @Nullable Resolved running) {
    boolean same = running != null && speaker == running.speaker();
    boolean goesOn =
        same && (isContinuation(d) || !speaker.isPerson() && isSameUnnamed(d.source()));
    if (running != null && (goesOn || isAnother(d.source()))) {
      return running.via();
    }
    return same || !isAnotherOccasion(d) ? speaker.cameBy() : List.of();
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

  /** وقال آخر، وأوضح ثالث: one more of those who spoke last, by the same way. */
  private boolean isAnother(@Nullable Range source) {
    if (source != null && source.length() == 2 && isOneOf(source)) {
      return true;
    }
    return source != null
        && source.length() == 1
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
    boolean paper = false;
    for (Range channel : now.draft().channels()) {
      paper |= isMedium(channel.first()) || isMedium(channel.first() + 1); // «المدار نيوز»
    }
    if (now.speaker() != null) {
      boolean told = paper && now.draft().evidence().endsWith(Channels.TOLD);
      now.speaker().speaks(paper ? now.via() : List.of(), told);
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
