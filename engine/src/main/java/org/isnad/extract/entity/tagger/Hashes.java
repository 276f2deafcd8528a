package org.isnad.extract.entity.tagger;

/** Integer hashing. */
final class Hashes {

  private static final int TEMPLATE_STEP = 0x9E3779B9;

  private Hashes() {}

  /** Key of a feature: template and value, mixed by the finaliser of MurmurHash3. */
  static int feature(int template, int value) {
    return mix(value + template * TEMPLATE_STEP);
  }

  static int pair(int first, int second) {
    return first * 31 + Integer.rotateLeft(second * 0x85EBCA6B, 13);
  }

  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
