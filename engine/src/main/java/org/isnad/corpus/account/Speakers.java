package org.isnad.corpus.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;

/**
 * Tells whether two names are of one speaker, however outlets spell foreign names: {@code سيرغي}
 * and {@code سيرجى}, {@code إيغلاند} and {@code إيغيلان}.
 */
public final class Speakers {

  private static final int LEAST_SKELETON = 3;

  /** Letters that stand for one foreign sound, united to the first of them. */
  private static final String G_SOUNDS = "غجق";

  /** Letters for vowels, which spellings drop and add at will. */
  private static final String VOWELS = "اويىأإآءئؤة";

  private static final String ARTICLE = "ال";

  private Speakers() {}

  /** Whether every word of the shorter name is also in the longer one, as far as spelling goes. */
  public static boolean same(String a, String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    List<String> shorter = x.size() <= y.size() ? x : y;
    List<String> longer = x.size() <= y.size() ? y : x;
    if (shorter.isEmpty()) {
      return false;
    }
    for (String word : shorter) {
      if (longer.stream().noneMatch(other -> alike(word, other))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text names the speaker by the last word of the name. */
  public static boolean names(String text, String speaker) {
    List<String> words = words(speaker);
    if (words.isEmpty() || words.size() > LEAST_SKELETON + 1) {
      return false;
    }
    String last = words.getLast();
    return last.length() > LEAST_SKELETON
        && words(text).stream().anyMatch(word -> alike(word, last));
  }

  /** Whether the text holds every word of the name. */
  public static boolean namesWholly(String text, String speaker) {
    List<String> held = words(text);
    List<String> wanted = words(speaker);
    return !wanted.isEmpty()
        && wanted.stream().allMatch(word -> held.stream().anyMatch(other -> alike(word, other)));
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words.add(Letters.fold(name.substring(begin, i)));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String x = skeleton(a);
    String y = skeleton(b);
    boolean same = x.equals(y) && x.length() >= 2;
    return same && (x.length() > 2 || startAlike(a, b))
        || Math.min(x.length(), y.length()) >= LEAST_SKELETON
            && a.charAt(0) == b.charAt(0)
            && oneMore(x, y)
        || oneMore(x, y)
            && Math.min(a.length(), b.length()) > LEAST_SKELETON + 2
            && a.startsWith(b.substring(0, 2));
  }

  /** Two consonants are too little without the first letter: {@code يقل} is not {@code أوغلو}. */
  private static boolean startAlike(String a, String b) {
    String x = bare(a);
    String y = bare(b);
    return !x.isEmpty() && !y.isEmpty() && x.charAt(0) == y.charAt(0);
  }

  private static String bare(String word) {
    return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
  }

  private static String skeleton(String word) {
    String bare = bare(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (G_SOUNDS.indexOf(c) >= 0) {
        out.append(G_SOUNDS.charAt(0));
      } else if (VOWELS.indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether one is the other with one more letter. */
  private static boolean oneMore(String x, String y) {
    String shorter = x.length() <= y.length() ? x : y;
    String longer = x.length() <= y.length() ? y : x;
    if (longer.length() - shorter.length() != 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return shorter.substring(at).equals(longer.substring(at + 1));
  }
}
