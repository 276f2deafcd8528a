package org.isnad.extract.figure;

/** What the things are that a noun counts; the classes of {@code counted-nouns.tsv}. */
enum CountedClass {
  PEOPLE,
  LAND,
  THING
}
