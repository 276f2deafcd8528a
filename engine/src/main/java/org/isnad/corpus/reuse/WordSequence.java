package org.isnad.corpus.reuse;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongPredicate;
import org.isnad.model.Span;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.Tokens;

/**
 * An article's words for comparing: a code a word, punctuation left out, spellings that outlets
 * vary at will united (alifs, final ya, ta marbuta, digits).
 */
public final class WordSequence {

  private static final int VARINT_BITS = 7;
  private static final int CONTINUES = 1 << VARINT_BITS;
  private static final int LONGEST_VARINT = 5;

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

  /** The sequence as bytes, to be kept; places as differences, for they are small. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate((codes.length + 1) * (Integer.BYTES + 2 * LONGEST_VARINT));
    varint(out, codes.length);
    int at = 0;
    for (int i = 0; i < codes.length; i++) {
      out.putInt(codes[i]);
      varint(out, begins[i] - at);
      varint(out, ends[i] - begins[i]);
      at = ends[i];
    }
    return Arrays.copyOf(out.array(), out.position());
  }

  /**
   * What {@link #toBytes()} wrote.
   *
   * @throws java.nio.BufferUnderflowException if the bytes end too early
   */
  public static WordSequence ofBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int words = varint(in);
    int[] codes = new int[words];
    int[] begins = new int[words];
    int[] ends = new int[words];
    int at = 0;
    for (int i = 0; i < words; i++) {
      codes[i] = in.getInt();
      begins[i] = at + varint(in);
      ends[i] = begins[i] + varint(in);
      at = ends[i];
    }
    return new WordSequence(codes, begins, ends);
  }

  private static void varint(ByteBuffer out, int value) {
    int rest = value;
    while (rest >= CONTINUES) {
      out.put((byte) (rest | CONTINUES));
      rest >>>= VARINT_BITS;
    }
    out.put((byte) rest);
  }

  private static int varint(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    byte b = in.get();
    while (b < 0) {
      value |= (b & CONTINUES - 1) << shift;
      shift += VARINT_BITS;
      b = in.get();
    }
    return value | b << shift;
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

  /** The words between two stretches; an empty span where there are none. */
  Span between(Span before, Span after) {
    int first = from(before.end());
    int next = from(after.begin());
    return first < next ? span(first, next - 1) : new Span(before.end(), before.end());
  }

  int wordsIn(Span span) {
    return from(span.end()) - from(span.begin());
  }

  /** The first word that begins at the offset or after it. */
  private int from(int offset) {
    int at = Arrays.binarySearch(begins, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** Whether most shingles that begin within the span, and end there, are such. */
  boolean isMostly(LongPredicate such, Span span, int length) {
    int all = 0;
    int held = 0;
    for (int i = from(span.begin());
        i + length <= codes.length && ends[i + length - 1] <= span.end();
        i++) {
      all++;
      held += such.test(shingle(i, length)) ? 1 : 0;
    }
    return 2 * held > all;
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
