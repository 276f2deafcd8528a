package org.isnad.model;

/** PLOVER's event types. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  INVESTIGATE,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  MOBILIZE,
  SANCTION,
  COERCE,
  ASSAULT
}
