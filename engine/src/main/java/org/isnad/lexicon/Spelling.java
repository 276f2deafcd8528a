package org.isnad.lexicon;

import org.isnad.text.Letters;

/**
 * The usual spelling of words printed with ى for ي at the end or without the hamza on the first
 * alif: فى, الى, امريكا. Evidence is the reference corpus: the usual spelling must stand there
 * often, and many times as often as the one read.
 */
final class Spelling {

  static final String FINAL_YA = "final-ya";
  static final String INITIAL_HAMZA = "initial-hamza";

  private static final int LEAST = 50;
  private static final int TIMES = 8;

  /** How many times a hamza must be commoner than the other one to be no guess: ان stays ان. */
  private static final int CLEARLY = 50;

  private static final int YA_RULE = 0;
  private static final int[] HAMZA_RULES = {2, 3, 4};

  private Spelling() {}

  /** The usual spelling of the surface; empty where it is usual itself or nothing is sure. */
  static String usual(String surface, Frequencies frequencies) {
    int last = surface.length() - 1;
    if (last < 1) {
      return "";
    }
    if (surface.charAt(last) == Letters.ALIF_MAKSURA) {
      String candidate = Respelling.apply(YA_RULE, surface);
      return isUsual(frequencies.of(candidate), surface, frequencies)
          ? candidate
          : hamza(surface, frequencies);
    }
    return hamza(surface, frequencies);
  }

  /** The name of the rule that made the usual spelling of the surface. */
  static String rule(String surface, String usual) {
    int last = surface.length() - 1;
    return surface.charAt(last) == usual.charAt(last) ? INITIAL_HAMZA : FINAL_YA;
  }

  private static String hamza(String surface, Frequencies frequencies) {
    int at = surface.charAt(0) == Letters.ALIF ? 0 : 1;
    if (surface.charAt(at) != Letters.ALIF || at > 0 && !isAttached(surface.charAt(0))) {
      return "";
    }
    String front = surface.substring(0, at);
    String rest = surface.substring(at);
    String best = "";
    int most = 0;
    int second = 0;
    for (int rule : HAMZA_RULES) {
      String candidate = front + Respelling.apply(rule, rest);
      int count = frequencies.of(candidate);
      if (count > most) {
        second = most;
        most = count;
        best = candidate;
      } else {
        second = Math.max(second, count);
      }
    }
    boolean clear = most >= (long) CLEARLY * second;
    return clear && isUsual(most, surface, frequencies) ? best : "";
  }

  private static boolean isAttached(char letter) {
    return letter == Letters.WAW
        || letter == Letters.FA
        || letter == Letters.BA
        || letter == Letters.LAM
        || letter == Letters.KAF;
  }

  private static boolean isUsual(int count, String surface, Frequencies frequencies) {
    return count >= LEAST && count >= (long) TIMES * frequencies.of(surface);
  }
}
