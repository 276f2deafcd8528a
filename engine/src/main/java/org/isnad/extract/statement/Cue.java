package org.isnad.extract.statement;

import org.isnad.model.Stance;

/**
 * A word that puts content in another's mouth.
 *
 * @param lemma its dictionary form: third person masculine singular past of a verb
 * @param stance the attitude it lends the content
 * @param register what manner of reporting it is
 * @param frames bit set of {@link Frames}: how its content may follow
 * @param flags bit set of {@link Frames}: how the word behaves
 */
record Cue(String lemma, Stance stance, Register register, int frames, int flags) {

  /** What manner of reporting a cue is. */
  enum Register {
    SPEECH,
    COGNITION,
    DOCUMENT,
    CHANNEL
  }

  boolean takes(int frame) {
    return (frames & frame) != 0;
  }

  boolean is(int flag) {
    return (flags & flag) != 0;
  }
}
