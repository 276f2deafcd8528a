package org.isnad.bench.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When two names written in Arabic count as the same name. */
final class Names {

  private static final String CLITIC_ARTICLES = "وال بال فال كال ال لل";
  private static final List<String> PREFIXES = List.of(CLITIC_ARTICLES.split(" ", -1));
  private static final String VARIANTS = "إأآٱىةؤئگ";
  private static final String PLAIN = "اااايهويك";

  private static final char FATHATAN = 0x064B;
  private static final char SUKUN = 0x0652;
  private static final char DAGGER_ALIF = 0x0670;
  private static final char TATWEEL = 0x0640;
  private static final char ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final char RIGHT_TO_LEFT_MARK = 0x200F;
  private static final char FIRST_EMBEDDING = 0x202A;
  private static final char LAST_OVERRIDE = 0x202E;

  private Names() {}

  /** The words of a name, without marks, variants of letters, and clitic articles. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    name.codePoints()
        .forEach(c -> {
          if (isMark(c)) {
            return;
          }
          if (isWordCharacter(c)) {
            word.appendCodePoint(plain(c));
          } else {
            flush(word, words);
          }
        });
    flush(word, words);
    return words;
  }

  /** The words of {@code name} joined by single spaces: a key for exact comparison. */
  static String key(String name) {
    return String.join(" ", words(name));
  }

  /** Whether at least half of the shorter name's words stand in the other; empty equals empty. */
  static boolean same(String a, String b) {
    Set<String> left = new HashSet<>(words(a));
    Set<String> right = new HashSet<>(words(b));
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() && right.isEmpty();
    }
    int smaller = Math.min(left.size(), right.size());
    left.retainAll(right);
    return !left.isEmpty() && 2 * left.size() >= smaller;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(withoutArticle(word.toString()));
      word.setLength(0);
    }
  }

  private static String withoutArticle(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix)) {
        return word.length() == prefix.length() ? word : word.substring(prefix.length());
      }
    }
    return word;
  }

  private static int plain(int c) {
    int at = VARIANTS.indexOf(c);
    return at < 0 ? c : PLAIN.charAt(at);
  }

  private static boolean isMark(int c) {
    return (c >= FATHATAN && c <= SUKUN)
        || c == DAGGER_ALIF
        || c == TATWEEL
        || (c >= ZERO_WIDTH_NON_JOINER && c <= RIGHT_TO_LEFT_MARK)
        || (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE);
  }

  private static boolean isWordCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_' || c == '%' || c == '.';
    };
  }
}
