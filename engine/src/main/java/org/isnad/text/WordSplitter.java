package org.isnad.text;

/** Tells where a word that lost its inner space is to be cut. */
@FunctionalInterface
public interface WordSplitter {

  WordSplitter NONE = word -> 0;

  /**
   * @param word a word type as read
   * @return number of letters of its surface that make the first word, or 0 to leave it whole
   */
  int split(Word word);
}
