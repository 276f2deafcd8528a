package org.isnad.extract.figure;

import org.isnad.lexicon.AnalyzedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest number that begins at a token. A number is a sum of terms joined by و, each a
 * group below a thousand, in digits or words, times its scales, the greater scale first; a fraction
 * may close it (مليون ونصف المليون).
 */
final class NumeralParser {

  private final NumberWordTable words;

  NumeralParser(NumberWordTable words) {
    this.words = words;
  }

  /**
   * The number that begins at {@code first}, its proclitics included; null for none.
   *
   * @param all whether every number is wanted, ordinals and words of double meaning too
   */
  @Nullable Numeral parse(AnalyzedText text, int first, boolean all) {
    boolean digits = text.isNumber(first);
    NumberWord word = digits ? null : words.find(text, first);
    if (!digits
        && (word == null || !all && (word.phraseOnly() || word.role() == NumberRole.ORDINAL))) {
      return null;
    }
    return new NumeralRun(words, text, first, all).read();
  }

  /** The number word at a token; null if it is none. */
  @Nullable NumberWord word(AnalyzedText text, int token) {
    return text.isWord(token) ? words.find(text, token) : null;
  }
}
