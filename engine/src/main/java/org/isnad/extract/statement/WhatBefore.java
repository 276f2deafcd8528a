package org.isnad.extract.statement;

import java.util.List;

/** Tells what ما and its like before a verb of saying are: no negation and no preposition. */
final class WhatBefore {

  private static final String SAY = "قال";
  private static final List<String> OFTEN = List.of("عادة", "غالبا", "كثيرا", "دائما");

  private WhatBefore() {}

  /** ما سمته، ما قال إنه، ما أشار إليه: what it is called, said to be, told of. */
  static boolean isRelative(Page page, int i, CueForm form) {
    boolean said = form.cue().lemma().equals(SAY) && page.hasPronoun(i + 1);
    boolean resumed = form.isVerb() && page.is(i + 1, SpeechWords.RESUMPTIVE);
    return page.folded(i - 1).equals("ما") && (form.enclitic() || said || resumed);
  }

  /** حسبما، كما and the like are tagged as prepositions but a verb follows them. */
  static boolean isLike(Page page, int i) {
    return page.folded(i).endsWith("ما");
  }

  /** حتى وصفه النقاد، حتى أعلنت اللجنة: a verb that no noun is spelt like. */
  static boolean isUntil(Page page, int i, CueForm form) {
    return page.folded(i - 1).equals("حتي")
        && form.shape() == CueForm.Shape.PAST
        && (form.enclitic() || form.feminine());
  }

  /** عادة ما، غالبا ما: how often, and no negation. */
  static boolean isUsually(Page page, int ma) {
    return page.folded(ma).equals("ما")
        && page.isWord(ma - 1)
        && OFTEN.stream().anyMatch(page.folded(ma - 1)::endsWith);
  }
}
