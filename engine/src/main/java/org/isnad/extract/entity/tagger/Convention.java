package org.isnad.extract.entity.tagger;

/** Whose way of marking names to follow, where annotators differ. */
public enum Convention {
  /** The project's own sentences: ministries, armed groups and clubs are always marked. */
  NEWS,
  /** ANERcorp, uneven in what it takes for an organisation. */
  ANERCORP
}
