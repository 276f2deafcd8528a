package org.isnad.text;

import java.text.Normalizer;

/**
 * What each UTF-16 code unit is to the tokenizer, and which letter it is read as.
 *
 * <p>Two tables over the basic plane, filled once: a class and a replacement. Code units above it
 * (surrogates, paired or lone) are {@link #OTHER}.
 */
public final class Letters {

  static final byte SPACE = 0;
  static final byte LINE = 1;
  static final byte ARABIC = 2;
  static final byte LATIN = 3;
  static final byte DIGIT = 4;

  /** Part of a word but not of its surface: vowel signs, tatweel, zero-width and bidi marks. */
  static final byte MARK = 5;

  static final byte PUNCTUATION = 6;
  static final byte OTHER = 7;

  public static final char ALIF = '\u0627';
  public static final char ALIF_MADDA = '\u0622';
  public static final char ALIF_HAMZA_ABOVE = '\u0623';
  public static final char ALIF_HAMZA_BELOW = '\u0625';
  public static final char ALIF_WASLA = '\u0671';
  public static final char ALIF_MAKSURA = '\u0649';
  public static final char BA = '\u0628';
  public static final char TA_MARBUTA = '\u0629';
  public static final char TA = '\u062A';
  public static final char SIN = '\u0633';
  public static final char FA = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MIM = '\u0645';
  public static final char NUN = '\u0646';
  public static final char HA = '\u0647';
  public static final char WAW = '\u0648';
  public static final char YA = '\u064A';
  public static final char HAMZA = '\u0621';
  public static final char WAW_HAMZA = '\u0624';
  public static final char YA_HAMZA = '\u0626';
  public static final char TATWEEL = '\u0640';

  private static final char PERSIAN_KAF = '\u06A9';
  private static final char PERSIAN_YA = '\u06CC';
  private static final char URDU_HA = '\u06BE';
  private static final char HEH_GOAL = '\u06C1';
  private static final char DECIMAL_SEPARATOR = '\u066B';
  private static final char THOUSANDS_SEPARATOR = '\u066C';
  private static final char PERCENT = '\u066A';

  private static final int SIZE = 1 << 16;
  private static final byte[] CLASS = new byte[SIZE];
  private static final char[] READ_AS = new char[SIZE];

  static {
    for (int c = 0; c < SIZE; c++) {
      CLASS[c] = classOf((char) c);
      READ_AS[c] = readAs((char) c);
    }
  }

  private Letters() {}

  static byte classify(char c) {
    return CLASS[c];
  }

  /** The ordinary letter or ASCII digit that {@code c} is read as; {@code c} itself for most. */
  static char ordinary(char c) {
    return READ_AS[c];
  }

  /** Whether {@code c} is an Arabic letter in any of its encoded forms. */
  public static boolean isArabic(char c) {
    return CLASS[c] == ARABIC;
  }

  /** Whether {@code c} is a decimal digit, European, Arabic-Indic or Persian. */
  public static boolean isDigit(char c) {
    return CLASS[c] == DIGIT;
  }

  /** Whether {@code c} belongs to a word without being one of its letters. */
  public static boolean isMark(char c) {
    return CLASS[c] == MARK;
  }

  /** Unites the alifs and the two final yas; every other letter stays. */
  public static char fold(char c) {
    return switch (c) {
      case ALIF_MADDA, ALIF_HAMZA_ABOVE, ALIF_HAMZA_BELOW, ALIF_WASLA -> ALIF;
      case ALIF_MAKSURA -> YA;
      default -> c;
    };
  }

  /** Folds each letter of {@code word}; returns the same string if nothing changes. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (fold(word.charAt(i)) != word.charAt(i)) {
        char[] folded = word.toCharArray();
        for (int k = i; k < folded.length; k++) {
          folded[k] = fold(folded[k]);
        }
        return new String(folded);
      }
    }
    return word;
  }

  /** The surface of a word or phrase: marks dropped, letters made ordinary, spaces kept. */
  public static String surface(String raw) {
    if (isOrdinary(raw)) {
      return raw;
    }
    StringBuilder b = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isMark(c)) {
        appendOrdinary(b, c);
      }
    }
    return b.toString();
  }

  /** Whether each letter is read as itself, as in nearly all words that come again and again. */
  private static boolean isOrdinary(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (READ_AS[c] != c || CLASS[c] == MARK || isPresentationForm(c)) {
        return false;
      }
    }
    return true;
  }

  /** Appends what {@code c} is read as; a ligature's presentation form gives several letters. */
  private static void appendOrdinary(StringBuilder b, char c) {
    if (isPresentationForm(c)) {
      b.append(lettersOf(c));
    } else {
      b.append(READ_AS[c]);
    }
  }

  /** The letters that a presentation form shows. */
  static String lettersOf(char form) {
    String decomposed = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char d = decomposed.charAt(i);
      if (CLASS[d] == ARABIC) {
        letters.append(READ_AS[d]);
      }
    }
    return letters.toString();
  }

  static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  private static byte classOf(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return LINE;
    }
    if (isMarkCode(c)) {
      return MARK;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (Character.isLetter(c)) {
      boolean arabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
      return arabic ? ARABIC : LATIN;
    }
    return Character.isISOControl(c) ? SPACE : symbolClass(c);
  }

  private static byte symbolClass(char c) {
    boolean symbol =
        switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL ->
              true;
          default -> false;
        };
    return symbol ? PUNCTUATION : OTHER;
  }

  private static boolean isMarkCode(char c) {
    return c == TATWEEL
        || c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK;
  }

  private static char readAs(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case PERSIAN_KAF -> KAF;
      case PERSIAN_YA -> YA;
      case URDU_HA, HEH_GOAL -> HA;
      case DECIMAL_SEPARATOR -> '.';
      case THOUSANDS_SEPARATOR -> ',';
      case PERCENT -> '%';
      case ALIF_WASLA -> ALIF;
      default -> c;
    };
  }
}
