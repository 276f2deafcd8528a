package org.isnad.text;

import java.util.Arrays;

/** The letters of the word that is being read; one for a whole text, so that no word costs one. */
final class LetterBuffer {

  private char[] letters = new char[64];
  private int length;

  void clear() {
    length = 0;
  }

  void append(char letter) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, 2 * length);
    }
    letters[length++] = letter;
  }

  void append(String more) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i));
    }
  }

  /** The type of the word that these letters make. */
  Word word() {
    return Vocabulary.word(letters, length);
  }
}
