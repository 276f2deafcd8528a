package org.isnad.lexicon;

/** The one lexicon of all tests: each that loads its own keeps some forty megabytes for itself. */
public final class SharedLexicon {

  private static final Lexicon LEXICON = Lexicon.load();

  private SharedLexicon() {}

  public static Lexicon get() {
    return LEXICON;
  }
}
