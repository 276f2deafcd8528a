package org.isnad.lexicon;

import static org.isnad.text.Letters.ALIF;
import static org.isnad.text.Letters.ALIF_HAMZA_ABOVE;
import static org.isnad.text.Letters.ALIF_HAMZA_BELOW;
import static org.isnad.text.Letters.ALIF_MADDA;
import static org.isnad.text.Letters.ALIF_MAKSURA;
import static org.isnad.text.Letters.HA;
import static org.isnad.text.Letters.TA_MARBUTA;
import static org.isnad.text.Letters.WAW_HAMZA;
import static org.isnad.text.Letters.YA;
import static org.isnad.text.Letters.YA_HAMZA;

/** Spellings that print confuses, each as a rule from what was read to what may be meant. */
final class Respelling {

  static final int COUNT = 8;

  private Respelling() {}

  /** The word respelt by rule {@code rule}, empty where the rule does not apply. */
  static String apply(int rule, String word) {
    return switch (rule) {
      case 0 -> last(word, ALIF_MAKSURA, YA);
      case 1 -> last(word, YA, ALIF_MAKSURA);
      case 2 -> first(word, ALIF, ALIF_HAMZA_ABOVE);
      case 3 -> first(word, ALIF, ALIF_HAMZA_BELOW);
      case 4 -> first(word, ALIF, ALIF_MADDA);
      case 5 -> first(word, ALIF_HAMZA_ABOVE, ALIF);
      case 6 -> last(word, HA, TA_MARBUTA);
      case 7 -> inner(word, YA_HAMZA, WAW_HAMZA);
      default -> throw new IllegalArgumentException("no respelling rule " + rule);
    };
  }

  private static String last(String word, char from, char to) {
    int end = word.length() - 1;
    return word.charAt(end) == from ? word.substring(0, end) + to : "";
  }

  private static String first(String word, char from, char to) {
    return word.charAt(0) == from ? to + word.substring(1) : "";
  }

  private static String inner(String word, char from, char to) {
    return word.indexOf(from) > 0 ? word.replace(from, to) : "";
  }
}
