package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves by whom, in its own clause, a statement is said to have come to the outlet. */
final class NamedChannels {

  /** How far behind a programme's name, in tokens, the verb may stand that tells who shows it. */
  private static final int SHOWN_NEAR = 5;

  private final Page page;
  private final SpeakerRegister register;
  private final Sameness sameness;
  private final List<String> own;
  private final MediumSpan span;

  /**
   * @param own folded names of the article's outlet, which is no channel of its own words
   */
  NamedChannels(Page page, SpeakerRegister register, List<String> own) {
    this.page = page;
    this.register = register;
    this.own = own;
    sameness = new Sameness(page);
    span = new MediumSpan(page);
  }

  /**
   * The channels of the draft, outermost first, without the speaker and the article's own outlet.
   *
   * @param running whom a channel left out means
   */
  List<Known> of(Draft d, @Nullable Known running, @Nullable Known speaker) {
    List<Known> via = new ArrayList<>(d.channels().size());
    for (Range told : d.channels()) {
      Range channel = told == Draft.RUNNING ? told : span.of(told);
      Known k =
          channel == Draft.RUNNING
              ? running
              : Channels.isToldAgain(page, channel.first())
                  ? register.mentioned(channel)
                  : register.resolve(channel, running);
      if (k == null || speaker != null && sameness.areOne(k, speaker)) {
        continue;
      }
      boolean ours = PaperFinder.isOwn(k, own) || isShownByOwn(channel);
      if (!sameness.isAmong(k, via) && !ours) {
        via.add(k);
      }
    }
    return via;
  }

  /** في برنامج «كذا» الذي تبثه «المدار»: a programme of the article's own outlet. */
  private boolean isShownByOwn(Range channel) {
    int end = page.sentenceEnd(Math.max(0, channel.first()));
    for (int j = channel.last() + 1; j < Math.min(end, channel.last() + SHOWN_NEAR); j++) {
      if (page.is(j, SpeechWords.CARRIED)) {
        int name = page.isQuoteMark(j + 1) ? j + 2 : j + 1;
        return page.isWord(name) && own.contains(page.folded(name));
      }
    }
    return false;
  }
}
