package org.isnad.text;

import java.util.Arrays;

/**
 * Finds where sentences end: at a line break, or at a full stop, question or exclamation mark with
 * the closing marks behind it. Two dots and more are a pause in newsroom Arabic, not an end; a stop
 * between single letters (أ.ف.ب) or after one is an abbreviation's.
 */
final class SentenceSplitter {

  private static final String CLOSERS = "\"'»”’)]";

  /** Letters of the name of a letter: دبليو. */
  private static final int LONGEST_LETTER = 5;

  private static final char ARABIC_QUESTION = '\u061F';
  private static final char ARABIC_FULL_STOP = '\u06D4';

  /**
   * Tokens of a sentence. News has sentences of 500; what goes on without a stop for longer than
   * this is no prose, and would cost every later step time with the square of its length.
   */
  private static final int LONGEST = 1_000;

  private SentenceSplitter() {}

  /** Fills the sentence of each token; returns the first token of each and, last, the size. */
  static int[] split(Tokens tokens, int[] sentenceOf) {
    int[] starts = new int[8];
    int count = 0;
    int at = 0;
    while (at < sentenceOf.length) {
      int end = endOfSentence(tokens, sentenceOf.length, at);
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      Arrays.fill(sentenceOf, at, end, count);
      starts[count++] = at;
      at = end;
    }
    starts = Arrays.copyOf(starts, count + 1);
    starts[count] = sentenceOf.length;
    return starts;
  }

  private static int endOfSentence(Tokens tokens, int tokenCount, int start) {
    int size = Math.min(tokenCount, start + LONGEST);
    for (int i = start; i < size; i++) {
      if (i > start && tokens.lineBefore(i)) {
        return i;
      }
      if (endsSentence(tokens, i, size)) {
        int end = i + 1;
        while (end < size
            && !tokens.spaceBefore(end)
            && tokens.mark(end) != 0
            && CLOSERS.indexOf(tokens.mark(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return size;
  }

  private static boolean endsSentence(Tokens tokens, int i, int size) {
    return switch (tokens.mark(i)) {
      case ARABIC_QUESTION, '?', '!', ARABIC_FULL_STOP -> true;
      case '.' -> tokens.end(i) - tokens.begin(i) == 1 && !isAbbreviation(tokens, i, size);
      default -> false;
    };
  }

  private static boolean isLatin(Tokens tokens, int token, int size) {
    if (token < 0 || token >= size || tokens.mark(token) != 0) {
      return false;
    }
    String surface = tokens.surface(token); // empty where a word is all tatweel
    return !surface.isEmpty() && surface.charAt(0) >= 'A' && surface.charAt(0) <= 'z';
  }

  private static boolean isAbbreviation(Tokens tokens, int dot, int size) {
    if (isLatin(tokens, dot - 1, size) && isLatin(tokens, dot + 1, size)) {
      return !tokens.spaceBefore(dot) && !tokens.spaceBefore(dot + 1); // an address on the net
    }
    if (dot == 0 || tokens.spaceBefore(dot)) {
      return false;
    }
    if (tokens.kind(dot - 1) != TokenKind.WORD) {
      return isDecimalPoint(tokens, dot, size);
    }
    if (isSpelledOut(tokens, dot, size)) {
      return true;
    }
    boolean singleBefore = tokens.surface(dot - 1).length() == 1;
    boolean wordFollows = dot + 1 < size && tokens.isWord(dot + 1) && !tokens.lineBefore(dot + 1);
    return singleBefore && wordFollows;
  }

  /** بي.بي.سي، بي.إم.دبليو: letters by their names, two points and more without a space. */
  private static boolean isSpelledOut(Tokens tokens, int dot, int size) {
    return isPoint(tokens, dot, size)
        && (isPoint(tokens, dot - 2, size) || isPoint(tokens, dot + 2, size));
  }

  private static boolean isPoint(Tokens tokens, int dot, int size) {
    return dot > 0
        && dot + 1 < size
        && tokens.mark(dot) == '.'
        && isLetterName(tokens, dot - 1)
        && isLetterName(tokens, dot + 1)
        && !tokens.spaceBefore(dot)
        && !tokens.spaceBefore(dot + 1)
        && !tokens.lineBefore(dot + 1);
  }

  private static boolean isLetterName(Tokens tokens, int token) {
    return tokens.isWord(token) && tokens.surface(token).length() <= LONGEST_LETTER;
  }

  /** A point between digits that a mark of direction keeps from being one number. */
  private static boolean isDecimalPoint(Tokens tokens, int dot, int size) {
    return dot + 1 < size
        && tokens.kind(dot - 1) == TokenKind.NUMBER
        && tokens.kind(dot + 1) == TokenKind.NUMBER
        && !tokens.spaceBefore(dot + 1);
  }
}
