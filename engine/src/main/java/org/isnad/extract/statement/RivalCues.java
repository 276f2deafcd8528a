package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;

/**
 * Tells where the walk from a cue to its content must stop, because another cue begins a report of
 * its own there.
 */
final class RivalCues {

  private static final int LONGEST_INSERTED = 16;
  private static final int NEAR_OPENER = 4;
  private static final String SAYING = "قائل";
  private static final String SPEAKING = "متحدث";

  private final Page page;

  RivalCues(Page page) {
    this.page = page;
  }

  /** Whether another cue at the token takes over what follows. */
  boolean stops(CueHit hit, int j) {
    CueHit other = page.hit(j);
    if (other == null || j < hit.end()) {
      return false;
    }
    if (other.form().isParticiple() && isSpeaking(page.folded(j))) {
      return false;
    }
    boolean predicate = page.isWord(j - 1) && page.pos(j - 1) == Pos.PRONOUN; // وهي متحدثة باسم
    if (other.form().isParticiple() && (predicate || describes(hit.end(), j))) {
      return false;
    }
    if (other.form().isParticiple() && tellsNothing(other)) {
      return false;
    }
    if (other.form().isParticiple()) {
      return page.isComma(j - 1) || j > hit.end() + 1 && !isNoun(other);
    }
    if (opensItsOwn(other)) {
      return true;
    }
    return other.form().isVerb()
        && other.cue().takes(Frames.CLAUSE | Frames.QUOTE)
        && (other.conjoined()
            || Nesting.isContrasted(j, page)
            || page.isComma(j - 1) && !isInserted(j)
            || has(j - 1) && page.isComma(j - 2))
        && CueSpotter.readsAsVerb(page, other);
  }

  /** قال الوزير متحدثا إلى القناة: «…»: the participle tells how and to whom it is said. */
  private static boolean isSpeaking(String word) {
    return word.startsWith(SAYING) || word.startsWith(SPEAKING);
  }

  /**
   * تتخذ من المدينة مقرا، إن: nothing said stands behind it; مهددا "لن نعود": what it governs is no
   * quotation.
   */
  private boolean tellsNothing(CueHit other) {
    int next = other.end();
    boolean quoted = page.quoteAt(next) != null || page.isColon(next);
    boolean closed =
        page.isComma(next)
            && page.isComplementiser(next + 1)
            && page.isWord(other.first() - 1)
            && !other.conjoined();
    return closed || quoted && !other.cue().takes(Frames.QUOTE);
  }

  /** ، فقد أعلن: the particle belongs to the verb. */
  private boolean has(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "فقد", "وقد", "كما", "حيث", "اذ" -> true;
          default -> false;
        };
  }

  /** حيث أوضح أن: a verb right before أن takes it, unless it stands in a relative clause. */
  private boolean opensItsOwn(CueHit other) {
    return other.form().isVerb()
        && other.cue().takes(Frames.CLAUSE)
        && page.isComplementiser(other.end())
        && !page.is(other.first() - 1, SpeechWords.RELATIVE)
        && CueSpotter.readsAsVerb(page, other);
  }

  /**
   * طلب من الشرطة متابعة الحادث: spelt as a cue's feminine participle, with nothing said behind it.
   */
  private boolean isNoun(CueHit other) {
    if (!other.cue().is(Frames.HOMOGRAPH) || !other.form().feminine()) {
      return false;
    }
    int end = Math.min(page.sentenceEnd(other.first()), other.end() + NEAR_OPENER);
    for (int k = other.end(); k < end; k++) {
      if (page.isComplementiser(k) || page.isColon(k) || page.quoteAt(k) != null) {
        return false;
      }
    }
    return true;
  }

  /** مصادر يمنية مطلعة: behind indefinite nouns a participle is one more attribute. */
  private boolean describes(int from, int participle) {
    for (int k = from; k < participle; k++) {
      if (!page.isWord(k) || page.isDefinite(k) || !page.pos(k).isNominal()) {
        return false;
      }
    }
    return participle > from;
  }

  /** A clause between commas before the complementiser: بلاغ، توصلت به الجريدة، أن. */
  private boolean isInserted(int from) {
    int end = Math.min(page.sentenceEnd(from), from + LONGEST_INSERTED);
    for (int k = from + 1; k < end; k++) {
      if (page.isComma(k)) {
        return page.isComplementiser(k + 1)
            || page.isPreposition(k + 1) && page.isComplementiser(k + 2);
      }
    }
    return false;
  }
}
