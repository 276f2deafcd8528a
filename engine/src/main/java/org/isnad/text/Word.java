package org.isnad.text;

/** A word type, shared by all its tokens. Immutable. */
public final class Word {

  /** Serial numbers lie below this. */
  static final int MOST = 1 << 17;

  private static final int UNNUMBERED = -1;

  private final String surface;
  private final String folded;
  private final int number;

  private Word(String surface, int number) {
    this.surface = surface;
    this.folded = Letters.fold(surface);
    this.number = number;
  }

  /** A type that is not shared. */
  static Word of(String surface) {
    return new Word(surface, UNNUMBERED);
  }

  /** A type that all its tokens share, with a number below {@link #MOST} of its own. */
  static Word numbered(String surface, int number) {
    return new Word(surface, number);
  }

  /** Its letters without marks, hamzas kept; digits are ASCII. */
  public String surface() {
    return surface;
  }

  /** The surface with alifs and final yas united: the key of most lists. */
  public String folded() {
    return folded;
  }

  /** Its number in the order of first reading, negative for a type that is not shared. */
  int number() {
    return number;
  }

  /**
   * A place for the word in a table of few words.
   *
   * @param places a power of two
   */
  public int slot(int places) {
    return number & places - 1;
  }

  /** Types are compared by surface; the folded form follows from it. */
  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Word w && w.surface.equals(surface);
  }

  @Override
  public int hashCode() {
    return surface.hashCode();
  }

  @Override
  public String toString() {
    return surface;
  }
}
