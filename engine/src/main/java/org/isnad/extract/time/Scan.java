package org.isnad.extract.time;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.NumberWords;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** A text as the readers of time expressions see it: its time words and numbers by token. */
final class Scan {

  private static final String AND = "" + Letters.WAW;
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final int LONGEST_NUMBER = 6;

  private final AnalyzedText text;
  private final Hits[] words;
  private final boolean[] numbered;
  private final NumberWords numbers;
  private final Names names;

  Scan(AnalyzedText text, TimeWords words, NumberWords numbers, Names names) {
    this.text = text;
    this.numbers = numbers;
    this.names = names;
    this.words = new Hits[text.size()];
    this.numbered = new boolean[text.size()];
    for (int i = 0; i < text.size(); i++) {
      boolean word = text.isWord(i);
      this.words[i] =
          word || text.tokens().kind(i) == TokenKind.LATIN ? words.at(text, i) : Hits.NONE;
      this.numbered[i] = word && numbers.mayBegin(text, i);
    }
  }

  Names names() {
    return names;
  }

  AnalyzedText text() {
    return text;
  }

  int size() {
    return words.length;
  }

  /** Whether any time word begins at the token. */
  boolean isTimeWord(int token) {
    return words[token].kinds() != 0;
  }

  /** Whether a number in words may begin at the token. */
  boolean isNumberWord(int token) {
    return numbered[token];
  }

  /** The longest word of the kind that begins at the token, proclitics allowed; null if none. */
  @Nullable TimeWord find(int token, Kind kind) {
    if (token < 0 || token >= words.length || !words[token].has(kind)) {
      return null;
    }
    for (TimeWord word : words[token].words()) {
      if (word.kind() == kind && word.fits(text.surface(token))) {
        return word;
      }
    }
    return null;
  }

  /** As {@link #find}, for a token in the middle of an expression: on the same line. */
  @Nullable TimeWord next(int token, Kind kind) {
    return isOpen(token) ? find(token, kind) : null;
  }

  /** As {@link #next}, without proclitics. */
  @Nullable TimeWord bare(int token, Kind kind) {
    TimeWord word = next(token, kind);
    return word == null || word.letter() > 0 ? null : word;
  }

  boolean is(int token, Kind kind) {
    return find(token, kind) != null;
  }

  /** Whether a word of the kind and code begins at the token, proclitics allowed. */
  boolean is(int token, Kind kind, String code) {
    if (token < 0 || token >= words.length || !words[token].has(kind)) {
      return false;
    }
    for (TimeWord word : words[token].words()) {
      if (word.kind() == kind && word.code().equals(code) && word.fits(text.surface(token))) {
        return true;
      }
    }
    return false;
  }

  /** The token behind a bare word of the kind, or the token itself. */
  int skip(int token, Kind kind) {
    TimeWord word = bare(token, kind);
    return word == null ? token : token + word.length();
  }

  /** Whether the token can continue an expression: it exists and begins no line. */
  boolean isOpen(int token) {
    return token < words.length && !text.tokens().lineBefore(token);
  }

  /** The punctuation mark at the token on the same line, 0 for anything else. */
  char mark(int token) {
    return isOpen(token) ? text.mark(token) : 0;
  }

  boolean touches(int token) {
    return token < words.length && !text.tokens().spaceBefore(token);
  }

  /** Whether the token is the conjunction standing alone. */
  boolean isLooseAnd(int token) {
    return isOpen(token) && text.folded(token).equals(AND);
  }

  /** Whether the token is an article cut off from the digits behind it. */
  boolean isLooseArticle(int token) {
    return token >= 0
        && token + 1 < words.length
        && text.isNumber(token + 1)
        && text.folded(token).endsWith(ARTICLE)
        && text.folded(token).length() <= 3;
  }

  /** The whole number written in digits at the token, -1 if there is none. */
  int digits(int token) {
    if (token < 0 || token >= words.length || !text.isNumber(token)) {
      return -1;
    }
    String s = text.surface(token);
    if (s.length() > LONGEST_NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** Length of the digits at the token. */
  int digitCount(int token) {
    return text.surface(token).length();
  }

  /** A cardinal number in digits or words, a loose article before it allowed; null if none. */
  @Nullable Num cardinal(int token) {
    if (token >= words.length) {
      return null;
    }
    if (isLooseArticle(token)) {
      Num inner = cardinal(token + 1);
      int letter = text.folded(token).length() - ARTICLE.length();
      return inner == null ? null : new Num(token, letter, inner.end(), inner.value(), false, true);
    }
    int digits = digits(token);
    if (digits >= 0) {
      return new Num(token, 0, token + 1, digits, false, true);
    }
    NumberWords.Match m = numbered[token] ? numbers.cardinal(text, token) : null;
    return m == null || m.value() > Integer.MAX_VALUE ? null : num(token, m, false);
  }

  /** An ordinal number in words; null if none. */
  @Nullable Num ordinal(int token) {
    NumberWords.Match m =
        token < words.length && numbered[token] ? numbers.ordinal(text, token) : null;
    return m == null ? null : num(token, m, true);
  }

  private static Num num(int token, NumberWords.Match m, boolean ordinal) {
    return new Num(token, m.letter(), m.end(), (int) m.value(), ordinal, false);
  }

  /** A number that can count days of a month: digits, loose article or ordinal; null if none. */
  @Nullable Num dayNumber(int token) {
    TimeWord first = find(token, Kind.FIRSTDAY);
    if (first != null) {
      return new Num(token, first.letter(), token + 1, 1, true, false);
    }
    Num n = digits(token) >= 0 || isLooseArticle(token) ? cardinal(token) : ordinal(token);
    return n != null && n.isBetween(1, 31) ? n : null;
  }

  /** Whether a whole-word token stands before that is a word of the kind. */
  boolean follows(int token, Kind kind) {
    return token > 0 && is(token - 1, kind);
  }
}
