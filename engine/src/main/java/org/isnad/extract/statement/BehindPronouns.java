package org.isnad.extract.statement;

/**
 * Decides whether a cue right behind a preposition with its pronoun (في بيان لها أكدت) is the verb
 * of a clause of its own: such a preposition governs nothing more.
 */
final class BehindPronouns {

  private static final String SAY = "قال";
  private static final char HAMZA = 'أ';
  private static final int TRILITERAL = 3;
  private static final int FARTHEST_RELATIVE = 3;

  private BehindPronouns() {}

  /** Whether the cue at the token, with a preposition before it, is a verb nevertheless. */
  static boolean isVerb(Page page, int i, CueForm form) {
    return form.isVerb()
        && !form.cue().is(Frames.HOMOGRAPH)
        && page.is(i - 1, SpeechWords.RESUMPTIVE)
        && (page.folded(i).length() > TRILITERAL || mayBeShort(form.cue().lemma()))
        && !isDescribed(page, i - 1);
  }

  /** قال, أكد are nothing but verbs; فيه حث على is a noun. */
  private static boolean mayBeShort(String lemma) {
    return lemma.equals(SAY) || lemma.charAt(0) == HAMZA;
  }

  /** الفحص الذي خضع له أكد: what a relative clause before the verb describes is no speaker. */
  private static boolean isDescribed(Page page, int preposition) {
    for (int j = preposition - 1; j >= preposition - FARTHEST_RELATIVE; j--) {
      if (page.is(j, SpeechWords.RELATIVE)) {
        return true;
      }
    }
    return false;
  }
}
