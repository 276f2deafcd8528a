package org.isnad.corpus.reuse;

import org.isnad.model.Span;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.Tokens;

/**
 * An article's words for comparing: a code a word, punctuation left out, spellings that outlets
 * vary at will united (alifs, final ya, ta marbuta, digits).
 */
public final class WordSequence {

  private final int[] codes;
  private final int[] begins;
  private final int[] ends;

  private WordSequence(int[] codes, int[] begins, int[] ends) {
    this.codes = codes;
    this.begins = begins;
    this.ends = ends;
  }

  public static WordSequence of(Tokens tokens) {
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      words += isWord(tokens.kind(i)) ? 1 : 0;
    }
    int[] codes = new int[words];
    int[] begins = new int[words];
    int[] ends = new int[words];
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isWord(tokens.kind(i))) {
        codes[at] = code(tokens.folded(i));
        begins[at] = tokens.begin(i);
        ends[at++] = tokens.end(i);
      }
    }
    return new WordSequence(codes, begins, ends);
  }

  private static boolean isWord(TokenKind kind) {
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.LATIN;
  }

  private static int code(String folded) {
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      hash = 31 * hash + (c == Letters.TA_MARBUTA ? Letters.HA : c);
    }
    return hash;
  }

  public int length() {
    return codes.length;
  }

  int code(int word) {
    return codes[word];
  }

  /** Where the words from {@code first} to {@code last}, both inclusive, stand in the text. */
  Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }

  /** The words from {@code first} to before {@code next}; an empty span where there are none. */
  Span between(int first, int next) {
    return first < next ? span(first, next - 1) : new Span(ends[first - 1], ends[first - 1]);
  }

  /** A hash of the {@code length} words from {@code first}. */
  long shingle(int first, int length) {
    long hash = 1125899906842597L;
    for (int i = first; i < first + length; i++) {
      hash = 31 * hash + codes[i];
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
