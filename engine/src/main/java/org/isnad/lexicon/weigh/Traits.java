package org.isnad.lexicon.weigh;

/**
 * Takes the traits of one candidate, one by one. What describes a candidate writes to this, so that
 * the same code feeds the sum at reading time and the collection that weights are fitted to.
 */
public interface Traits {

  /** What a trait without a value has in its place. */
  String YES = "1";

  /**
   * A trait that holds.
   *
   * @param name what the trait is of, the same object each time: a constant
   * @param value what it is there
   */
  void add(String name, String value);

  /** A trait of two things seen together. */
  void add(String name, String value, String other);

  /** A trait that holds if {@code holds}. */
  default void add(String name, boolean holds) {
    if (holds) {
      add(name, YES);
    }
  }
}
