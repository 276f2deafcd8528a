package org.isnad.extract.statement;

import org.isnad.extract.statement.CueForm.Shape;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Decides whether a token is a cue by its own letters and the words right around it. */
final class CueSpotter {

  private static final int SHORTEST_CONJOINED = 4;

  private CueSpotter() {}

  /** The cue that begins at the token, null for none. */
  static @Nullable CueHit spot(Page page, CueLexicon lexicon, int i) {
    if (!page.isWord(i)) {
      return null;
    }
    String folded = page.folded(i);
    CueForm form = lexicon.find(folded);
    boolean conjoined = false;
    if (form == null && folded.length() >= SHORTEST_CONJOINED && isConjunction(folded.charAt(0))) {
      form = lexicon.find(folded.substring(1));
      conjoined = true;
    }
    if (form == null || !standsAsCue(page, i, form, conjoined)) {
      return null;
    }
    return new CueHit(i, endOf(page, lexicon, i, form), form, conjoined);
  }

  private static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FA;
  }

  private static boolean standsAsCue(Page page, int i, CueForm form, boolean conjoined) {
    if (form.shape() == Shape.MASDAR) {
      return !conjoined || form.enclitic();
    }
    if (conjoined || i == 0 || page.startsParagraph(i)) {
      return true;
    }
    if (page.is(i - 1, SpeechWords.NEGATION) && !page.is(i - 1, SpeechWords.BEHIND_PREPOSITION)) {
      return form.cue().is(Frames.NEGATABLE) || isRelativeMa(page, i, form);
    }
    if (page.isPreposition(i - 1) && !isLikeMa(page, i - 1)) {
      return false;
    }
    boolean subjunctive =
        form.shape() == Shape.PRESENT
            && page.isComplementiser(i - 1)
            && page.text().surface(i - 1).endsWith("أن");
    return !subjunctive;
  }

  private static boolean isRelativeMa(Page page, int i, CueForm form) {
    return page.folded(i - 1).equals("ما") && form.enclitic();
  }

  /** حسبما، كما and the like are tagged as prepositions but a verb follows them. */
  private static boolean isLikeMa(Page page, int i) {
    return page.folded(i).endsWith("ما");
  }

  /** أضاف قائلا is one cue. */
  private static int endOf(Page page, CueLexicon lexicon, int i, CueForm form) {
    if (form.isVerb() && page.isWord(i + 1)) {
      CueForm next = lexicon.find(page.folded(i + 1));
      if (next != null && next.isParticiple() && page.folded(i + 1).startsWith("قائل")) {
        return i + 2;
      }
    }
    return i + 1;
  }

  /** Whether the reading chosen in context makes a homograph likely to be the verb. */
  static boolean readsAsVerb(Page page, CueHit hit) {
    return page.pos(hit.first()) == Pos.VERB || hit.form().feminine() || hit.form().plural();
  }
}
