package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Repair;
import org.isnad.model.Span;

/**
 * The tokens of one text as parallel arrays; immutable. Token indexes run from 0 to {@link #size()}
 * exclusive, offsets are UTF-16 code units of the text as read.
 */
public final class Tokens {

  static final byte SPACE_BEFORE = 1;
  static final byte LINE_BEFORE = 2;

  private final String text;
  private final int size;
  private final int[] begins;
  private final int[] ends;
  private final byte[] gaps;
  private final TokenKind[] kinds;
  private final Word[] words;
  private final int[] sentenceOf;
  private final int[] sentenceStarts;
  private final List<Repair> repairs;

  Tokens(TokenBuffer buffer) {
    text = buffer.text;
    size = buffer.size;
    begins = Arrays.copyOf(buffer.begins, size);
    ends = Arrays.copyOf(buffer.ends, size);
    gaps = Arrays.copyOf(buffer.gaps, size);
    kinds = Arrays.copyOf(buffer.kinds, size);
    words = Arrays.copyOf(buffer.words, size);
    repairs = List.copyOf(buffer.repairs);
    sentenceOf = new int[size];
    sentenceStarts = SentenceSplitter.split(this, sentenceOf);
  }

  /** The text as read. */
  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int begin(int token) {
    return begins[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The token that holds the offset, else the last one before it; -1 before the first. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at >= 0 ? at : -at - 2;
  }

  public TokenKind kind(int token) {
    return kinds[token];
  }

  public boolean isWord(int token) {
    return kinds[token] == TokenKind.WORD;
  }

  public Word word(int token) {
    return words[token];
  }

  /** Letters without marks, hamzas kept; ASCII digits for a number; the mark itself. */
  public String surface(int token) {
    return words[token].surface();
  }

  /** The surface with alifs and final yas united. */
  public String folded(int token) {
    return words[token].folded();
  }

  /** The punctuation mark, or 0 for any other token. A run of dots gives one dot. */
  public char mark(int token) {
    return kinds[token] == TokenKind.PUNCTUATION ? words[token].surface().charAt(0) : 0;
  }

  /** Whether white space or a line break stands before the token; true for the first. */
  public boolean spaceBefore(int token) {
    return gaps[token] != 0;
  }

  /** Whether a line break stands before the token; true for the first. */
  public boolean lineBefore(int token) {
    return (gaps[token] & LINE_BEFORE) != 0;
  }

  /** Index of the sentence that holds the token. */
  public int sentence(int token) {
    return sentenceOf[token];
  }

  public int sentences() {
    return sentenceStarts.length - 1;
  }

  /** First token of a sentence. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** One past the last token of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceStarts[sentence + 1];
  }

  /** Where a sentence stands in the text, without surrounding white space. */
  public Span sentenceSpan(int sentence) {
    return new Span(begins[sentenceStart(sentence)], ends[sentenceEnd(sentence) - 1]);
  }

  /**
   * Offset in the text of the letter at {@code letter} of the token's surface; the token's end
   * where the surface is shorter.
   */
  public int offsetOfLetter(int token, int letter) {
    int at = begins[token];
    int left = letter;
    while (at < ends[token]) {
      if (!Letters.isMark(text.charAt(at)) && left-- == 0) {
        return at;
      }
      at++;
    }
    return ends[token];
  }

  /** Index of the first token that begins at or after {@code offset}; {@link #size()} if none. */
  public int firstAt(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at >= 0 ? at : -at - 1;
  }

  /** What the tokenizer mended, in order of the text. */
  public List<Repair> repairs() {
    return repairs;
  }
}
