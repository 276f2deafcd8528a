package org.isnad.extract.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a word type may do in a reporting clause, out of context.
 *
 * @param classes bits of {@link SpeechWords}
 * @param cue the cue it is a form of, null for none
 * @param conjoined whether the cue stands behind و or ف
 * @param theirs whether it is somebody told by whose they are: ابنها، محاميه
 * @param unheard whether news hardly ever names it as a speaker
 * @param behindConjunction the other cue it is if its first letter is a conjunction: وردت, و ردت
 */
record WordFacts(
    long classes,
    @Nullable CueForm cue,
    boolean conjoined,
    boolean theirs,
    boolean unheard,
    @Nullable CueForm behindConjunction) {
  static final WordFacts NONE = new WordFacts(0, null, false, false, false, null);
}
