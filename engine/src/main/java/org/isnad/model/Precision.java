package org.isnad.model;

/** How exactly coordinates place a place. */
public enum Precision {
  EXACT,
  TOWN,
  DISTRICT,
  GOVERNORATE,
  COUNTRY
}
