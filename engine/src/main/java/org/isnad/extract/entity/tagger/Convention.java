package org.isnad.extract.entity.tagger;

/** Whose way of marking names to follow, where annotators differ. */
public enum Convention {
  /** Press articles: governments, armies, armed groups and clubs are always marked. */
  NEWS,
  /** ANERcorp, uneven in what it takes for an organisation. */
  ANERCORP,
  /** The project's own sentences: governments, armies and police of a nation are not marked. */
  OWN
}
