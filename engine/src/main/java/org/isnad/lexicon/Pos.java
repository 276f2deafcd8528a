package org.isnad.lexicon;

/** Coarse part of speech. */
public enum Pos {
  VERB,
  NOUN,
  ADJECTIVE,
  NUMERAL,
  NAME,
  PREPOSITION,
  CONJUNCTION,
  /** أن، إن، بأن: opens a clause which the verb before it governs. */
  COMPLEMENTISER,
  PRONOUN,
  DEMONSTRATIVE,
  RELATIVE,
  ADVERB,
  PARTICLE,
  UNKNOWN;

  /** Whether words of this part of speech can head or fill a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == ADJECTIVE || this == NUMERAL || this == NAME || this == UNKNOWN;
  }
}
