package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a relative clause with ما says, where من or عن explains it behind the subject: ما
 * أعلنته الوزارة من استئناف الرحلات، ما أشار إليه الخبير من أن.
 */
final class Explained {

  /** The rule as statements name it. */
  static final String RULE = "explained";

  private static final int FARTHEST_SUBJECT = 14;
  private static final int TIME_BETWEEN = 5;

  private final Page page;
  private final NounPhrases nouns;

  Explained(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** The draft of a verb behind ما whose pronoun is explained; null for any other cue. */
  @Nullable Draft find(CueHit hit) {
    int what = whatBefore(page, hit.first());
    boolean apart = isGoverned(hit, hit.end());
    if (what < 0
        || hit.form().shape() != CueForm.Shape.PAST
        || !hit.cue().takes(Frames.CLAUSE)
        || hit.cue().takes(Frames.PREDICATION)
        || !hit.form().enclitic() && !apart
        || page.is(what, SpeechWords.OPENS_PHRASE)
        || page.is(what - 1, SpeechWords.OPENS_PHRASE)) {
      return null;
    }
    int from = apart ? hit.end() + 1 : hit.end();
    int end = Math.min(page.sentenceEnd(hit.first()), from + FARTHEST_SUBJECT);
    int leader = leader(from, end);
    Range source = leader < 0 ? null : nouns.read(from, leader);
    if (leader < 0 || source != null && !page.canSpeak(source.first())) {
      return null;
    }
    if (source != null && leader - source.last() > TIME_BETWEEN) {
      return null;
    }
    return Channels.draft(hit, opening(leader), source, List.of(), RULE);
  }

  /** ما أشار إليه، ما طالب به: the pronoun stands behind what the cue governs. */
  private boolean isGoverned(CueHit hit, int pronoun) {
    return page.is(pronoun, SpeechWords.RESUMPTIVE)
        && hit.cue().takes(OpeningFinder.attachedFrame(page.folded(pronoun)));
  }

  private Opening opening(int leader) {
    int content = leader + 1;
    return page.isComplementiser(content)
        ? new Opening(Opening.Kind.CLAUSE, content, content + 1)
        : new Opening(Opening.Kind.PREPOSITION, leader, content);
  }

  /** The من or عن that explains, before any further verb or comma; -1 for none. */
  private int leader(int from, int end) {
    for (int j = from; j < end && (page.isWord(j) || page.isQuoteMark(j)); j++) {
      if (explains(j)) {
        return page.isWord(j + 1) || page.isNumber(j + 1) ? j : -1;
      }
      if (page.isComplementiser(j) || j > from && nouns.isVerb(j)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean explains(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "من", "عن" -> !page.is(j + 1, SpeechWords.CHANNEL | SpeechWords.TIME);
          default -> false;
        };
  }

  /** The ما, بما or مما right before the verb, or before what gives it its time; -1 for none. */
  static int whatBefore(Page page, int verb) {
    int before = verb - 1;
    if (page.isWord(before) && Leads.isAuxiliary(page.folded(before))) {
      before--;
    }
    return page.isWord(before) && isWhat(page.folded(before)) ? before : -1;
  }

  private static boolean isWhat(String word) {
    return switch (word) {
      case "ما", "بما", "مما", "عما", "وما", "لما", "فيما" -> true;
      default -> false;
    };
  }
}
