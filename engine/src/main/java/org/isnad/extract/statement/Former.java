package org.isnad.extract.statement;

import java.util.Collection;
import java.util.List;

/** Tells who held an office once from whoever holds it now: الرئيس السابق سامر, الرئيس التونسي. */
final class Former {

  private final Page page;

  Former(Page page) {
    this.page = page;
  }

  /** Whether the article calls the speaker a former one, and the words mean the one who is. */
  boolean excludes(Known speaker, List<String> words) {
    return speaker.isPerson() && words.size() > 1 && differ(speaker.descriptions(), words);
  }

  /** Whether of a calling and the words that call somebody only the first tells of the past. */
  boolean differ(Collection<String> calling, List<String> words) {
    return tellsOfPast(calling) && !tellsOfPast(words);
  }

  private boolean tellsOfPast(Collection<String> words) {
    for (String word : words) {
      if (page.press().is(word, PressWords.Kind.FORMER)) {
        return true;
      }
    }
    return false;
  }
}
