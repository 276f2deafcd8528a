package org.isnad.model;

/** What kind of thing a name stands for. */
public enum EntityType {
  /** A person. */
  PER,
  /** An organisation: ministries, armed groups, agencies, outlets, companies. */
  ORG,
  /** A country, governorate or city. */
  GPE,
  /** A region, district, mountain, river. */
  LOC,
  /** A facility: airport, base, crossing, camp, hospital. */
  FAC,
  /** A people, used as a noun. */
  NORP,
  /** A named happening. */
  EVENT,
  /** Anything else that bears a name. */
  MISC;

  /** Whether the entity can be put on a map. */
  public boolean isPlace() {
    return this == GPE || this == LOC || this == FAC;
  }
}
