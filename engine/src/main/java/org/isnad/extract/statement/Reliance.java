package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes whom a speaker quotes at the end (قال الناطق كذا، نقلا عن شهود) a speaker of his own. */
final class Reliance {

  /** How many of the drafts made last may hold the phrase right before another. */
  private static final int LAST_MADE = 4;

  private final Page page;

  Reliance(Page page) {
    this.page = page;
  }

  /** Whether the attribution names whom the speaker quotes; a medium is a channel of his own. */
  boolean reliesOn(Attribution a) {
    Range source = a.source();
    return source != null
        && a.entry().kind() == PhraseLexicon.Kind.RELAY
        && !page.is(source.first(), SpeechWords.CHANNEL | SpeechWords.AGENCY);
  }

  /**
   * وفق بيان الوزارة نقلا عن الشركة: what the phrase right before attributes, on the word of whom
   * it quotes; null if there is no such phrase.
   */
  @Nullable Draft behindPhrase(Attribution a, List<Draft> drafts) {
    int least = reliesOn(a) ? Math.max(0, drafts.size() - LAST_MADE) : drafts.size();
    for (int i = drafts.size() - 1; i >= least; i--) {
      Draft d = drafts.get(i);
      Range source = d.source();
      if (d.joint() == Draft.Joint.PHRASE
          && source != null
          && source.last() + 1 == a.all().first()) {
        return of(a, d);
      }
    }
    return null;
  }

  /** What the draft's speaker tells, on the word of whom the attribution names. */
  static Draft of(Attribution a, Draft d) {
    Range speaker = d.source();
    return new Draft(
        a.cue(),
        a.entry().stance(),
        new Draft.Agreement(false, false, Draft.Joint.PHRASE, false),
        new Opening(Opening.Kind.OBJECT, d.content().first(), d.content().first()),
        d.content(),
        a.source(),
        List.of(speaker == null ? Draft.RUNNING : speaker),
        "phrase" + Channels.RELAYED);
  }
}
