package org.isnad.extract.statement;

/**
 * An inflected form of a cue.
 *
 * @param cue the cue
 * @param shape which part of the paradigm
 * @param feminine whether it agrees with a feminine subject
 * @param plural whether it agrees with a plural or dual subject
 * @param enclitic whether an object or possessive pronoun is attached
 */
record CueForm(Cue cue, Shape shape, boolean feminine, boolean plural, boolean enclitic) {

  /** The part of the paradigm. */
  enum Shape {
    PAST,
    PRESENT,
    /** Accusative participle, which continues the speaker of the clause before it. */
    PARTICIPLE,
    /** Verbal noun. */
    MASDAR;

    private final String joined = name() + "-JOINED";

    /** Its name where و or ف is attached. */
    String joined() {
      return joined;
    }
  }

  boolean isVerb() {
    return shape == Shape.PAST || shape == Shape.PRESENT;
  }

  boolean isParticiple() {
    return shape == Shape.PARTICIPLE;
  }
}
