package org.isnad.corpus.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.NameKeys;

/**
 * Tells whether two names within one story are of one speaker, however outlets spell them: {@code
 * سيرغي} and {@code سيرجى}, {@code إيغلاند} and {@code إيغيلان}. What makes two words one is
 * decided by {@link NameKeys} alone; here a surname stands for the full name too.
 */
public final class Speakers {

  private static final NameKeys KEYS = NameKeys.load();

  private static final int LONGEST_NAME = 4;
  private static final int SHORTEST_LAST = 4;

  private Speakers() {}

  /** Whether every word of the shorter name is also in the longer one, as far as spelling goes. */
  public static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    return x.equals(y)
        || (x.size() > y.size() || isWithin(x, y)) && (y.size() > x.size() || isWithin(y, x))
        || KEYS.sameName(a, b);
  }

  /** Whether the text names the speaker by the last word of the name. */
  public static boolean names(String text, String speaker) {
    List<String> words = words(speaker);
    if (words.isEmpty() || words.size() > LONGEST_NAME) {
      return false;
    }
    String last = words.getLast();
    return last.length() >= SHORTEST_LAST && isOneOf(last, words(text));
  }

  /** Whether the text holds every word of the name. */
  public static boolean namesWholly(String text, String speaker) {
    List<String> wanted = words(speaker);
    return !wanted.isEmpty() && isWithin(wanted, words(text));
  }

  private static boolean isWithin(List<String> shorter, List<String> longer) {
    for (String word : shorter) {
      if (!isOneOf(word, longer)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneOf(String word, List<String> words) {
    for (String other : words) {
      if (KEYS.sameInStory(word, other)) {
        return true;
      }
    }
    return false;
  }

  /** The words to compare, without marks. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(name.substring(begin, i));
        begin = -1;
      }
    }
    return NameKeys.words(String.join(" ", words));
  }
}
