package org.isnad.model;

/** What the cue says of the speaker's attitude to the content. */
public enum Stance {
  SAY,
  AFFIRM,
  CLAIM,
  DENY,
  ACCUSE,
  WARN,
  THREATEN,
  DEMAND,
  PRAISE,
  CONDEMN,
  HOPE,
  DOUBT
}
