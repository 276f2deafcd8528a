package org.isnad.extract.statement;

import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that those who write for it are quoted from: محرر الشؤون الدولية في مجلة كذا.
 */
final class Writers {

  /** Farther from whoever writes, in tokens, his medium does not stand. */
  private static final int FARTHEST = 10;

  /** Farther before the cue, in tokens, its sentence does not name who writes. */
  private static final int BEFORE = 40;

  private final Page page;
  private final NounPhrases nouns;

  Writers(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
  }

  /** The medium named with the one who speaks as employing him, or as carrying what he wrote. */
  @Nullable Range mediumOf(Resolved r) {
    Draft d = r.draft();
    Range source = d.source();
    boolean writes = writes(r.speaker());
    Range medium = null;
    if (source != null) {
      medium = employerIn(source.first(), source.last() + 2);
    } else if (writes) {
      int cue = d.cue().first();
      medium = employerIn(Math.max(page.sentenceStart(cue), cue - BEFORE), cue);
    }
    return medium != null || !writes ? medium : carrying(d);
  }

  /** The medium of the first writer named between the tokens; null for none. */
  private @Nullable Range employerIn(int from, int to) {
    int end = page.sentenceEnd(from);
    for (int j = from; j < end && j <= to; j++) {
      if (page.isPress(j, PressWords.Kind.WRITER)) {
        return employer(j, Math.min(end, j + FARTHEST));
      }
    }
    return null;
  }

  /** Whether the article calls the speaker one who writes. */
  private boolean writes(@Nullable Known speaker) {
    if (speaker == null) {
      return false;
    }
    for (String head : speaker.heads()) {
      if (page.press().is(head, PressWords.Kind.WRITER)) {
        return true;
      }
    }
    return false;
  }

  /** في مقالها بصحيفة كذا: where the piece stands. */
  private static @Nullable Range carrying(Draft d) {
    List<Range> channels = d.channels();
    boolean told = d.evidence().endsWith(Channels.TOLD);
    return told && channels.getLast() != Draft.RUNNING ? channels.getLast() : null;
  }

  private @Nullable Range employer(int writer, int end) {
    for (int j = writer + 1; j < end; j++) {
      if (page.hit(j) != null && !page.is(j, SpeechWords.CHANNEL) || page.isComplementiser(j)) {
        return null;
      }
      if (page.is(j, SpeechWords.CHANNEL) && belongs(writer, j)) {
        return nouns.readFrom(j, endOf(j));
      }
    }
    return null;
  }

  /** One past the medium's name, which whoever writes for it may follow. */
  private int endOf(int medium) {
    int end = Math.min(page.sentenceEnd(medium), medium + FARTHEST);
    for (int j = medium + 1; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        return Math.min(end, quote.close() + 1);
      }
      if (page.mark(j) == '(' || page.mentions().personFirst(j) == j) {
        return j;
      }
    }
    return end;
  }

  /** محرر صحيفة، الكاتب بصحيفة، المحلل العسكري للصحيفة، محرر شؤونها في مجلة. */
  private boolean belongs(int writer, int medium) {
    char first = page.folded(medium).charAt(0);
    boolean attached =
        page.is(medium, SpeechWords.BEHIND_PREPOSITION)
            && (first == Letters.BA || first == Letters.LAM);
    return attached || page.isIn(medium - 1) || medium == writer + 1;
  }
}
