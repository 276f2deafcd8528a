package org.isnad.text;

/**
 * A word type, shared by all its tokens.
 *
 * @param surface its letters without marks, hamzas kept; digits are ASCII
 * @param folded the surface with alifs and final yas united: the key of most lists
 */
public record Word(String surface, String folded) {
  static Word of(String surface) {
    return new Word(surface, Letters.fold(surface));
  }

  /** Types are compared by surface; the folded form follows from it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Word w && w.surface.equals(surface);
  }

  @Override
  public int hashCode() {
    return surface.hashCode();
  }
}
