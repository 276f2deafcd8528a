package org.isnad.corpus.story;

/**
 * An article's weighed words, names and figures.
 *
 * @param lead the headline and the beginning, by which candidates are found
 * @param places each place once
 * @param placeMentions each as often as it is named
 */
record Vectors(
    Coded article,
    SparseVector lead,
    WordVectors words,
    SparseVector names,
    SparseVector places,
    SparseVector placeMentions,
    SparseVector bodies,
    SparseVector figures) {

  static Vectors of(Coded a, TermWeights weights) {
    return new Vectors(
        a,
        SparseVector.of(a.lead(), weights::general),
        WordVectors.of(a, weights),
        SparseVector.of(a.names(), weights::other),
        SparseVector.of(a.places().once(), weights::other),
        SparseVector.of(a.places(), weights::other),
        SparseVector.of(a.bodies(), weights::other),
        SparseVector.of(a.figures(), weights::other));
  }
}
