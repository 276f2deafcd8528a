package org.isnad.corpus.story;

/**
 * A digest in numbers.
 *
 * @param day days since 1970, NaN for an undated article
 */
record Coded(
    String id,
    double day,
    Terms title,
    Terms lead,
    Terms opening,
    Terms names,
    Terms places,
    Terms bodies,
    Terms figures,
    Terms days,
    Terms leading) {

  static Coded of(Digest d, Vocabulary words, Vocabulary others) {
    return new Coded(
        d.id(),
        d.day().orElse(Double.NaN),
        Terms.of(d.title(), words),
        Terms.of(d.lead(), words),
        Terms.of(d.opening(), words),
        Terms.of(d.names(), others),
        Terms.of(d.places(), others),
        Terms.of(d.bodies(), others),
        Terms.of(d.figures(), others),
        Terms.of(d.days(), others),
        Terms.of(d.leading(), others));
  }

  boolean isDated() {
    return !Double.isNaN(day);
  }

  /** Number of the whole day, the same for all undated articles. */
  long wholeDay() {
    return isDated() ? (long) Math.floor(day) : Long.MIN_VALUE;
  }
}
