package org.isnad.extract.entity.tagger;

/** The four kinds of name in ANERcorp's scheme. */
public enum NameType {
  PERS,
  LOC,
  ORG,
  MISC
}
