package org.isnad.extract.figure;

/** What a unit measures. */
enum Dimension {
  DURATION,
  MONEY,
  PERCENT,
  LENGTH,
  AREA,
  VOLUME,
  WEIGHT,
  TEMPERATURE,
  ENERGY,
  DATA,
  POINT,
  OTHER
}
