package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a cue means whose clause stands before its main clause: وبعد أن أشار إلى كذا، شدد
 * الوزير على. Its subject is named only behind the verb of the main clause.
 */
final class Preposed {

  private static final String AFTER = "بعد";
  private static final String BEFORE = "قبل";
  private static final int BEHIND_COMMA = 2;

  private final Page page;

  Preposed(Page page) {
    this.page = page;
  }

  /** The main clause's verb with the same ending, behind a comma; -1 for none. */
  int mainVerb(int cue, boolean feminine, boolean plural) {
    if (!opens(cue)) {
      return -1;
    }
    int end = page.sentenceEnd(cue);
    for (int j = cue + 1; j < end; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && isMain(hit, cue)) {
        boolean same = hit.form().feminine() == feminine && hit.form().plural() == plural;
        return same ? j : -1;
      }
    }
    return -1;
  }

  /**
   * The draft of the main clause, which names who speaks; null without one, or where it calls the
   * one who speaks already by another word: وبعد أن ذكر كذا، أكد الدبلوماسي.
   */
  @Nullable Draft main(Draft d, List<Draft> drafts, @Nullable Known running) {
    if (d.source() != null || d.joint() != Draft.Joint.FREE) {
      return null;
    }
    int verb = mainVerb(d.cue().first(), d.agreement().feminine(), d.agreement().plural());
    if (verb < 0) {
      return null;
    }
    for (Draft main : drafts) {
      if (main.cue().first() == verb) {
        Range source = main.source();
        if (source == null || source.first() < verb || d.content().last() >= verb) {
          return null;
        }
        return running == null || !running.isPerson() || isNew(source) ? main : null;
      }
    }
    return null;
  }

  private boolean isMain(CueHit hit, int cue) {
    return hit.form().isVerb()
        && !hit.conjoined()
        && !hit.form().enclitic()
        && isBehindComma(hit.first(), cue);
  }

  private boolean isNew(Range source) {
    return page.is(source.first(), SpeechWords.BODY | SpeechWords.PLACE)
        || NameParts.of(page, source).name() != null;
  }

  /** ، شدد الوزير, ، أمس شدد. */
  private boolean isBehindComma(int verb, int cue) {
    for (int j = verb - 1; j > cue && j >= verb - BEHIND_COMMA; j--) {
      if (page.isComma(j)) {
        return true;
      }
      if (!page.is(j, SpeechWords.TIME | SpeechWords.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence opens with بعد أن، وإذ، فيما and the like, and the cue stands next. */
  private boolean opens(int cue) {
    int start = page.sentenceStart(cue);
    if (cue - start == 1) {
      return isOpener(page.folded(start));
    }
    if (cue - start != 2 || !page.isWord(start) || !page.isWord(start + 1)) {
      return false;
    }
    boolean span = page.folded(start).endsWith(AFTER) || page.folded(start).endsWith(BEFORE);
    return span && page.isComplementiser(start + 1) && !page.hasPronoun(start + 1)
        || page.isIn(start) && page.is(start + 1, SpeechWords.WHILE)
        || page.folded(start).equals("وفي") && page.is(start + 1, SpeechWords.WHILE);
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "اذ", "واذ", "بعدما", "وبعدما", "فيما", "وفيما", "بينما", "وبينما", "عندما", "وعندما" ->
          true;
      default -> false;
    };
  }
}
