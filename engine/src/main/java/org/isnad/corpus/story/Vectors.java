package org.isnad.corpus.story;

/**
 * An article's weighed words, names and figures.
 *
 * @param places each place once
 * @param placeMentions each as often as it is named
 */
record Vectors(
    Coded article,
    SparseVector title,
    SparseVector lead,
    SparseVector titleNow,
    SparseVector leadNow,
    SparseVector openingNow,
    SparseVector names,
    SparseVector places,
    SparseVector placeMentions,
    SparseVector bodies,
    SparseVector figures) {

  static Vectors of(Coded a, TermWeights weights) {
    return new Vectors(
        a,
        SparseVector.of(a.title(), weights::general),
        SparseVector.of(a.lead(), weights::general),
        SparseVector.of(a.title(), weights::now),
        SparseVector.of(a.lead(), weights::now),
        SparseVector.of(a.opening(), weights::now),
        SparseVector.of(a.names(), weights::other),
        SparseVector.of(a.places().once(), weights::other),
        SparseVector.of(a.places(), weights::other),
        SparseVector.of(a.bodies(), weights::other),
        SparseVector.of(a.figures(), weights::other));
  }
}
