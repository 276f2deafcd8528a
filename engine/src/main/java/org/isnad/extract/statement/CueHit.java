package org.isnad.extract.statement;

/**
 * A cue in a text.
 *
 * @param first its first token
 * @param end one past its last token (أضاف قائلا has two)
 * @param form what it is a form of
 * @param conjoined whether و or ف is attached in front
 */
record CueHit(int first, int end, CueForm form, boolean conjoined) {
  Cue cue() {
    return form.cue();
  }
}
