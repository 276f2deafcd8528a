package org.isnad.extract.event;

/** How a word tells of an event. */
enum WordClass {
  VERB,
  NOUN,
  /** The accusative participle that continues a sentence: مطالبا، متهما. */
  PARTICIPLE
}
