package org.isnad.text;

/** What a token is made of. */
public enum TokenKind {
  /** Arabic letters. */
  WORD,
  /** Letters of another script. */
  LATIN,
  /** Digits, with inner decimal and thousands separators. */
  NUMBER,
  /** One punctuation mark or symbol; a run of dots is one token. */
  PUNCTUATION,
  /** Anything else, surrogates included. */
  OTHER
}
