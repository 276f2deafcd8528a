package org.isnad.extract.statement;

/**
 * Where somebody spoke to a medium: حلّ فلان ضيفا على برنامج كذا.
 *
 * @param sentence tokens of the sentence that tells of it
 * @param medium tokens of the medium
 * @param way what the sentence tells of
 */
record Occasion(Range sentence, Range medium, Way way) {

  /** What the sentence tells of. */
  enum Way {
    /** Whoever is named there speaks to the medium from there on. */
    GUEST,
    /** التقت الصحيفة عددا من الزوار: so does everybody who speaks from there on. */
    CROWD,
    /** جاء ذلك في مقابلة: what was told before was told there. */
    BEFORE
  }
}
