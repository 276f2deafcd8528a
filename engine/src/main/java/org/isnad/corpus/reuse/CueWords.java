package org.isnad.corpus.reuse;

import org.isnad.text.Letters;

/**
 * Tells whether two words of saying are forms of one verb: {@code قال} and {@code قائلا}, {@code
 * ودعت} and {@code داعية}. What is left of each without letters that inflection adds is compared,
 * so that the consonants of the root decide.
 */
final class CueWords {

  private static final int LEAST = 2;
  private static final String CONJUNCTIONS = "وف";
  private static final String VOWELS = "اويىأإآءئؤ";
  private static final String PREFIXES = "متن";
  private static final String SUFFIXES = "تةهنم";

  private CueWords() {}

  /** Whether the first words of both are forms of one verb, as far as spelling tells. */
  static boolean sameVerb(String a, String b) {
    return consonants(firstWord(a)).equals(consonants(firstWord(b)));
  }

  /** Whether any of the words may be of the cue's root: {@code كشف} and {@code والكشف}. */
  static boolean sameRoot(String cue, String words) {
    String root = consonants(firstWord(cue));
    for (String word : words.split("\\s+", -1)) {
      String other = consonants(Letters.fold(word));
      if (root.length() > LEAST ? other.endsWith(root) : other.equals(root)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return Letters.fold(space < 0 ? words : words.substring(0, space));
  }

  private static String consonants(String word) {
    int from = word.length() > LEAST + 1 && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    StringBuilder left = new StringBuilder();
    for (int i = from; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) && VOWELS.indexOf(word.charAt(i)) < 0) {
        left.append(word.charAt(i));
      }
    }
    if (left.length() > LEAST && PREFIXES.indexOf(left.charAt(0)) >= 0) {
      left.deleteCharAt(0);
    }
    while (left.length() > LEAST && SUFFIXES.indexOf(left.charAt(left.length() - 1)) >= 0) {
      left.setLength(left.length() - 1);
    }
    return left.toString();
  }
}
