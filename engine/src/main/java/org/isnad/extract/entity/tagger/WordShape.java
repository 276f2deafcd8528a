package org.isnad.extract.entity.tagger;

import org.isnad.text.Letters;

/** Normalised letters of a word and the hashes taken from them. Scratch of one thread. */
final class WordShape {

  /** Letters beyond this are not looked at. */
  static final int LONGEST = 32;

  private static final int SEED = 0x3C6EF372;
  private static final int STEP = 0x01000193;

  static final int OTHER = 0;
  static final int ARABIC = 1;
  static final int LATIN = 2;
  static final int DIGITS = 3;
  static final int MARK = 4;

  final char[] letters = new char[LONGEST];
  int length;

  /** Hash with hamzas as written. */
  int form;

  /** Kind of letters. */
  int kind;

  /** Reads a word: marks dropped, alifs and final yas united, digits made equal. */
  void read(String word) {
    length = 0;
    int hash = SEED;
    kind = OTHER;
    for (int i = 0; i < word.length() && length < LONGEST; i++) {
      char c = word.charAt(i);
      if (!Letters.isMark(c)) {
        hash = hash * STEP + c;
        letters[length] = normal(c);
        length++;
      }
    }
    form = Hashes.mix(hash);
    if (kind == OTHER && length > 0) {
      kind = MARK;
    }
  }

  private char normal(char c) {
    if (Letters.isArabic(c)) {
      kind = Math.max(kind, ARABIC);
      return Letters.fold(c);
    }
    if (Letters.isDigit(c)) {
      kind = DIGITS;
      return '0';
    }
    if (Character.isLetter(c)) {
      kind = Math.max(kind, LATIN);
      return Character.toLowerCase(c);
    }
    return c;
  }

  /** Hash of the letters from {@code begin} to {@code end}. */
  int key(int begin, int end) {
    int hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = hash * STEP + letters[i];
    }
    return Hashes.mix(hash);
  }

  /** Hash of the letters after {@code begin}, preceded by the article. */
  int keyWithArticle(int begin) {
    int hash = SEED;
    hash = hash * STEP + Letters.ALIF;
    hash = hash * STEP + Letters.LAM;
    for (int i = begin; i < length; i++) {
      hash = hash * STEP + letters[i];
    }
    return Hashes.mix(hash);
  }

  /** The key under which a model keeps a word. */
  static int key(String word) {
    WordShape shape = new WordShape();
    shape.read(word);
    return shape.key(0, shape.length);
  }
}
