package org.isnad.extract.entity.tagger;

import org.isnad.text.Letters;

/**
 * Takes a conjunction and a preposition off a word where the frequencies of raw news say that the
 * rest is the word: وسوريا is split because سوريا is far more frequent, واشنطن is not.
 */
final class Proclitics {

  /** A quarter octave a unit: how much more frequent than the whole the rest must be. */
  private static final int TWICE = 4;

  private static final int EIGHTFOLD = 12;
  private static final int SHORTEST_REST = 3;
  private static final int PREPOSITIONS = 4;
  private static final int WITH_ARTICLE = 12;

  private final WordTable table;
  private final WordShape shape;

  /** Where the stem begins in the letters. */
  int begin;

  /** Hash of the stem. */
  int key;

  /** Row of the stem in the word table, -1 if unknown. */
  int row;

  /** Which clitics were taken off and whether the stem has the article: 0 to 23. */
  int code;

  Proclitics(WordTable table, WordShape shape) {
    this.table = table;
    this.shape = shape;
  }

  /** Finds the stem of the word that {@code shape} has read. */
  void strip() {
    begin = 0;
    key = shape.key(0, shape.length);
    row = table.find(key);
    code = 0;
    if (shape.kind == WordShape.ARABIC) {
      int conjunction = conjunction();
      if (conjunction > 0 && accept(begin + 1, TWICE)) {
        code = conjunction;
      }
      int preposition = preposition();
      if (preposition > 0 && acceptPreposition(preposition)) {
        code += 3 * preposition;
      }
      if (hasArticle(begin) || code >= 3 && contracted()) {
        code += WITH_ARTICLE;
      }
    }
  }

  private int conjunction() {
    return switch (letter(begin)) {
      case Letters.WAW -> 1;
      case Letters.FA -> 2;
      default -> 0;
    };
  }

  private int preposition() {
    return switch (letter(begin)) {
      case Letters.BA -> 1;
      case Letters.KAF -> 2;
      case Letters.LAM -> 3;
      default -> 0;
    };
  }

  private boolean acceptPreposition(int preposition) {
    if (preposition == PREPOSITIONS - 1 && letter(begin + 1) == Letters.LAM) {
      return acceptContracted();
    }
    return accept(begin + 1, preposition == 2 ? EIGHTFOLD : TWICE);
  }

  private boolean accept(int at, int margin) {
    if (shape.length - at < SHORTEST_REST) {
      return false;
    }
    int rest = shape.key(at, shape.length);
    return take(at, rest, margin, hasArticle(at) && shape.length - at > SHORTEST_REST + 1);
  }

  /** للأمم is ل and الأمم. */
  private boolean acceptContracted() {
    int at = begin + 2;
    if (shape.length - at < SHORTEST_REST - 1) {
      return false;
    }
    return take(at, shape.keyWithArticle(at), -TWICE, shape.length - at >= SHORTEST_REST);
  }

  private boolean take(int at, int rest, int margin, boolean evenIfUnknown) {
    int restRow = table.find(rest);
    boolean known = restRow >= 0 && table.frequency(restRow) > 0;
    boolean more = known && table.frequency(restRow) >= frequency() + margin;
    if (!more && !(evenIfUnknown && frequency() == 0)) {
      return false;
    }
    begin = at;
    key = rest;
    row = restRow;
    return true;
  }

  private int frequency() {
    return row < 0 ? 0 : table.frequency(row);
  }

  private boolean hasArticle(int at) {
    return letter(at) == Letters.ALIF && letter(at + 1) == Letters.LAM;
  }

  private boolean contracted() {
    return begin >= 2 && letter(begin - 1) == Letters.LAM && letter(begin - 2) == Letters.LAM;
  }

  private char letter(int at) {
    return at < shape.length ? shape.letters[at] : 0;
  }
}
