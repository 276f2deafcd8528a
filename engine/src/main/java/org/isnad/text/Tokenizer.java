package org.isnad.text;

/**
 * Cuts a text into tokens in one pass. Letters and digits that touch are two tokens (ال24), so are
 * words which a {@link WordSplitter} tells apart; marks inside a word belong to it.
 */
public final class Tokenizer {

  private static final String GLUED = "glued-words";
  private static final String TATWEEL_DROPPED = "tatweel";
  private static final String PRESENTATION = "presentation-forms";
  private static final String INVISIBLE = "invisible-marks";

  private final WordSplitter splitter;

  public Tokenizer(WordSplitter splitter) {
    this.splitter = splitter;
  }

  /** The tokens of {@code text}, of any string whatever. Thread-safe. */
  public Tokens tokenize(String text) {
    TokenBuffer tokens = new TokenBuffer(text);
    LetterBuffer letters = new LetterBuffer();
    byte gap = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE;
    int at = 0;
    while (at < text.length()) {
      byte kind = Letters.classify(text.charAt(at));
      if (kind == Letters.SPACE || kind == Letters.LINE) {
        gap |= kind == Letters.LINE ? Tokens.LINE_BEFORE : Tokens.SPACE_BEFORE;
        at++;
        continue;
      }
      int end = endOfRun(text, at, kind);
      if (kind == Letters.MARK && end - at > 0 && onlyMarks(text, at, end)) {
        at = end;
        continue;
      }
      emit(tokens, letters, kind, at, end, gap);
      gap = 0;
      at = end;
    }
    return new Tokens(tokens);
  }

  private static boolean onlyMarks(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Letters.isMark(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int endOfRun(String text, int begin, byte kind) {
    int at = begin + 1;
    switch (kind) {
      case Letters.ARABIC, Letters.LATIN -> {
        while (at < text.length() && continuesWord(text.charAt(at), kind)) {
          at++;
        }
        return withoutTrailingInvisible(text, begin, at);
      }
      case Letters.DIGIT -> {
        while (at < text.length() && continuesNumber(text, at)) {
          at++;
        }
        return at;
      }
      case Letters.MARK -> {
        while (at < text.length() && Letters.isMark(text.charAt(at))) {
          at++;
        }
        return at;
      }
      default -> {
        char c = text.charAt(begin);
        while (c == '.' && at < text.length() && text.charAt(at) == '.') {
          at++;
        }
        boolean pair =
            Character.isHighSurrogate(c)
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at));
        return pair ? at + 1 : at;
      }
    }
  }

  private static boolean continuesWord(char c, byte kind) {
    byte k = Letters.classify(c);
    return k == kind || k == Letters.MARK;
  }

  /** Bidi and zero-width marks after a word are not part of it; vowel signs and tatweel are. */
  private static int withoutTrailingInvisible(String text, int begin, int end) {
    int at = end;
    while (at > begin + 1 && isInvisible(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean continuesNumber(String text, int at) {
    if (Letters.isDigit(text.charAt(at))) {
      return true;
    }
    char c = Letters.ordinary(text.charAt(at));
    return (c == '.' || c == ',') && at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1));
  }

  private void emit(
      TokenBuffer tokens, LetterBuffer letters, byte kind, int begin, int end, byte gap) {
    letters.clear();
    boolean presentation = false;
    boolean tatweel = false;
    boolean invisible = false;
    for (int i = begin; i < end; i++) {
      char c = tokens.text.charAt(i);
      if (Letters.isMark(c)) {
        tatweel |= c == Letters.TATWEEL;
        invisible |= isInvisible(c);
      } else if (Letters.isPresentationForm(c)) {
        presentation = true;
        letters.append(Letters.lettersOf(c));
      } else {
        letters.append(Letters.ordinary(c));
      }
    }
    Word word = letters.word();
    if (tatweel) {
      tokens.repair(begin, end, word.surface(), TATWEEL_DROPPED);
    }
    if (presentation) {
      tokens.repair(begin, end, word.surface(), PRESENTATION);
    }
    if (invisible) {
      tokens.repair(begin, end, word.surface(), INVISIBLE);
    }
    TokenKind tokenKind = tokenKind(kind, word);
    if (tokenKind == TokenKind.WORD) {
      addWord(tokens, letters, word, begin, end, gap);
    } else {
      tokens.add(tokenKind, begin, end, gap, word);
    }
  }

  private void addWord(
      TokenBuffer tokens, LetterBuffer letters, Word word, int begin, int end, byte gap) {
    int cut = splitter.split(word);
    if (cut <= 0 || cut >= word.surface().length()) {
      tokens.add(TokenKind.WORD, begin, end, gap, word);
      return;
    }
    int middle = offsetOfLetter(tokens.text, begin, end, cut);
    String first = word.surface().substring(0, cut);
    String second = word.surface().substring(cut);
    tokens.add(TokenKind.WORD, begin, middle, gap, intern(letters, first));
    tokens.add(TokenKind.WORD, middle, end, (byte) 0, intern(letters, second));
    tokens.repair(begin, end, first + " " + second, GLUED);
  }

  private static Word intern(LetterBuffer letters, String surface) {
    letters.clear();
    letters.append(surface);
    return letters.word();
  }

  private static int offsetOfLetter(String text, int begin, int end, int letter) {
    int left = letter;
    for (int at = begin; at < end; at++) {
      if (!Letters.isMark(text.charAt(at)) && left-- == 0) {
        return at;
      }
    }
    return end;
  }

  private static TokenKind tokenKind(byte kind, Word word) {
    if (word.surface().isEmpty()) {
      return TokenKind.OTHER;
    }
    return switch (kind) {
      case Letters.ARABIC -> TokenKind.WORD;
      case Letters.LATIN -> TokenKind.LATIN;
      case Letters.DIGIT -> TokenKind.NUMBER;
      case Letters.PUNCTUATION -> TokenKind.PUNCTUATION;
      default -> TokenKind.OTHER;
    };
  }
}
