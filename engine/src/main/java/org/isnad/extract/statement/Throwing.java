package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said with blame that is thrown: ألقى الوزير باللوم على الشركة tells on whom, ألقى
 * بمسؤولية التأخير على الشركة tells what for, too.
 */
final class Throwing {

  private static final String ON = "علي";
  private static final int FARTHEST_BLAME = 14;

  private final Page page;

  Throwing(Page page) {
    this.page = page;
  }

  static boolean throwsBlame(Cue cue) {
    return switch (cue.lemma()) {
      case "ألقى", "أنحى" -> true;
      default -> false;
    };
  }

  /** The opening behind the blame, where the verb throws it; null elsewhere. */
  @Nullable Opening find(CueHit hit) {
    if (!isSomebodys(hit)) {
      return null;
    }
    int end = Math.min(page.sentenceEnd(hit.first()), hit.end() + FARTHEST_BLAME);
    for (int j = hit.end(); j < end; j++) {
      if (page.hit(j) != null || page.isComplementiser(j) || page.isColon(j)) {
        return null;
      }
      if (page.is(j, SpeechWords.BLAME)) {
        return behind(j);
      }
    }
    return null;
  }

  /** Whether somebody who can speak stands beside the verb, or before it in another clause. */
  private boolean isSomebodys(CueHit hit) {
    boolean bare = page.is(hit.end(), SpeechWords.BLAME);
    return hit.form().isParticiple()
        || (bare ? hit.conjoined() || page.canSpeak(hit.first() - 1) : page.canSpeak(hit.end()));
  }

  private @Nullable Opening behind(int blame) {
    boolean with =
        page.folded(blame).charAt(0) == Letters.BA
            && page.is(blame, SpeechWords.BEHIND_PREPOSITION);
    Opening.Kind kind = with ? Opening.Kind.PREPOSITION : Opening.Kind.OBJECT;
    int next = blame + 1;
    if (!page.isWord(next)) {
      return null;
    }
    if (page.folded(next).equals(ON)) {
      return new Opening(Opening.Kind.PREPOSITION, blame, next + 1);
    }
    return page.pos(next).isNominal() && !page.isDefinite(blame)
        ? new Opening(kind, blame, blame)
        : null;
  }
}
