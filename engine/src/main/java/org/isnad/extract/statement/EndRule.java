package org.isnad.extract.statement;

/** What the rules of grammar say of a gap between two words of a content. */
enum EndRule {
  /** No rule ends the content here. */
  NONE,
  /** The sentence ends, and the next does not plainly go on. */
  SENTENCE,
  /** The sentence ends, and the next plainly goes on. */
  FOLLOWS,
  /** The outlet tells on behind a pause of dots. */
  PAUSE,
  /** An attribution closes what was said. */
  ATTRIBUTION,
  /** The next cue of the same level. */
  CUE,
  /** The main clause behind a clause of time. */
  MAIN_CLAUSE,
  /** The next content, whose cue stands behind it. */
  INVERTED,
  /** Behind a closed quotation the outlet speaks again. */
  OUTLET,
  /** Another happening is set against what was said. */
  TURN,
  /** The outlet's own remark on what was said. */
  REMARK,
  /** A word that leads to the next cue. */
  LEAD,
  /** A new clause behind a verbal noun's phrase. */
  NOUN
}
