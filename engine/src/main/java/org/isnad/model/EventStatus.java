package org.isnad.model;

/** How far an event is told as having come about. */
public enum EventStatus {
  HAPPENED,
  ONGOING,
  PLANNED,
  DENIED,
  HYPOTHETICAL
}
