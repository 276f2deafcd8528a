package org.isnad.extract.figure;

/** What a word does in a number; the roles of {@code number-words.tsv}. */
enum NumberRole {
  ZERO,
  /** أحد, اثنا: one or two, but a number only before a ten. */
  ONE,
  UNIT,
  TEN,
  /** Eleven to nineteen in one word. */
  TEEN,
  TENS,
  /** A hundred, alone or behind its unit. */
  HUNDRED,
  /** Two to nine hundred in one word. */
  HUNDREDS,
  SCALE,
  /** A scale in the plural: behind a number its scale, alone a vague quantity. */
  PLURAL,
  /** Two of a scale. */
  DUAL,
  FRACTION,
  /** The plural of a fraction, behind a number: ثلاثة أرباع. */
  PARTS,
  /** A fraction with its whole as a pronoun: نصفهم. */
  SHARE,
  VAGUE,
  /** بضعة: three to nine. */
  FEW,
  /** The decimal point in speech. */
  POINT,
  ORDINAL
}
