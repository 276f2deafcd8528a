package org.isnad.search;

import java.util.List;

/** What the index must be told of the language of its texts. Implementations are thread-safe. */
public interface Language {

  /** The words and numbers of a text, in order. */
  List<Term> terms(String text);

  /** The words and numbers of a query, in order. */
  List<QueryWord> words(String query);

  /**
   * The words of a name, in order, with one spelling for letters that are written in several ways,
   * without articles; Latin letters in lower case.
   */
  List<String> nameWords(String name);

  /**
   * Coarse keys under which other spellings of a word of a name are filed, those in Arabic letters
   * of a Latin one too.
   *
   * @param word one of {@link #nameWords}
   */
  List<String> nameKeys(String word);

  /** Whether two words, or names of several, may be spellings of one. */
  boolean sameName(String a, String b);
}
