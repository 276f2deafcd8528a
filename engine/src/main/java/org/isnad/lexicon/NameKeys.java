package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.Letters;

/**
 * Tells whether two spellings may be one person's name, for use across articles. Words known as
 * Arabic given names are held to their listed spellings, since a long vowel tells them apart (سالم،
 * سليم); foreign words are compared by their sounds, since newsrooms spell them as they hear them
 * (سيرغي، سيرجي). A surname alone is never the same as a full name. Immutable, thread-safe.
 */
public final class NameKeys {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final int SHORTEST_WITH_ARTICLE = 5;
  private static final int MOST_VOWELS_APART = 2;

  /** In a given name this short each vowel counts: فهد is not فاهد. */
  private static final int SHORT_GIVEN_NAME = 4;

  /** Words that are only printed sometimes: بن، ابن، آل. */
  private static final Set<String> LINKS = Set.of("بن", "ابن", "ال", "بنت");

  /** First parts of compound names, written joined or apart: عبد الله، أبو بكر. */
  private static final Map<String, String> FIRST_PARTS =
      Map.of("عبد", "عبد", "ابو", "ابو", "ابا", "ابو", "ابي", "ابو", "دي", "دي", "فان", "فان");

  private final Map<String, Set<Integer>> given = new HashMap<>();

  private NameKeys() {}

  /** Loads the given names of the engine. */
  public static NameKeys load() {
    NameKeys keys = new NameKeys();
    int entry = 0;
    for (ListReader.Line line : ListReader.read("lexicon/given-names.tsv")) {
      for (String spelling : line.column(0).split("\\|")) {
        List<String> words = words(spelling);
        if (words.size() == 1) {
          keys.given.computeIfAbsent(words.getFirst(), w -> new HashSet<>()).add(entry);
        }
      }
      entry++;
    }
    return keys;
  }

  /** Whether two names are spellings of one; a surname alone is not the same as a full name. */
  public boolean sameName(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = shorter == left ? right : left;
    if (shorter.size() == longer.size()) {
      return allSame(shorter, longer);
    }
    return shorter.size() > 1
        && sameWord(shorter.getFirst(), longer.getFirst())
        && sameWord(shorter.getLast(), longer.getLast())
        && isWithin(shorter, longer);
  }

  /** Whether the word, one of {@link #words}, is known as a given name. */
  public boolean isGivenName(String word) {
    return given.containsKey(word);
  }

  /** A coarse key, equal for all spellings that {@link #sameName} can hold for one word of. */
  public static String key(String word) {
    return sounds(bare(Letters.fold(Letters.surface(word))));
  }

  private boolean allSame(List<String> a, List<String> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!sameWord(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the shorter's words stand in the longer in their order. */
  private boolean isWithin(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && sameWord(shorter.get(at), word)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  private boolean sameWord(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    Set<Integer> left = given.getOrDefault(a, Set.of());
    Set<Integer> right = given.getOrDefault(b, Set.of());
    if (!left.isEmpty() && !right.isEmpty()) {
      return left.stream().anyMatch(right::contains);
    }
    boolean oneGiven = left.isEmpty() != right.isEmpty();
    if (oneGiven && Math.min(a.length(), b.length()) <= SHORT_GIVEN_NAME) {
      return false;
    }
    return !isNative(a)
        && !isNative(b)
        && sounds(a).equals(sounds(b))
        && Math.abs(a.length() - b.length()) <= MOST_VOWELS_APART;
  }

  /** Letters that no foreign name is written with. */
  private static boolean isNative(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("عحضظصذ".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The words to compare: folded, without the article, compounds joined, links left out. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String part = "";
    for (String word : Letters.fold(Letters.surface(name)).replace('-', ' ').split(" ")) {
      String first = FIRST_PARTS.get(word);
      if (word.isEmpty() || (part.isEmpty() && LINKS.contains(word))) {
        continue;
      }
      if (first != null) {
        part = first;
      } else {
        words.add(joined(part, word));
        part = "";
      }
    }
    if (!part.isEmpty()) {
      words.add(part);
    }
    return words;
  }

  private static String joined(String part, String word) {
    if (!part.isEmpty()) {
      return part + bare(word);
    }
    for (String first : List.of("عبد", "ابو")) {
      String glued = first + ARTICLE;
      if (word.startsWith(glued) && word.length() > glued.length() + 1) {
        return first + word.substring(glued.length());
      }
    }
    return bare(word);
  }

  private static String bare(String word) {
    boolean article = word.startsWith(ARTICLE) && word.length() >= SHORTEST_WITH_ARTICLE;
    return article ? word.substring(ARTICLE.length()) : word;
  }

  /** Consonants by the sounds that Arabic letters stand for in foreign names. */
  private static String sounds(String word) {
    StringBuilder b = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = sound(word.charAt(i));
      boolean vowel = c == Letters.ALIF || c == Letters.WAW || c == Letters.YA || c == 0;
      boolean kept = !vowel || (i == 0 && c != 0);
      if (kept && (b.isEmpty() || b.charAt(b.length() - 1) != c)) {
        b.append(i == 0 && vowel ? Letters.ALIF : c);
      }
    }
    return b.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'غ', 'ق', 'گ', 'ج', 'چ' -> 'ك';
      case 'ث', 'ط' -> 'ت';
      case 'ص' -> 'س';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      case 'ض', 'ظ', 'ذ' -> 'د';
      case 'ة', 'ه', 'ء' -> 0;
      case 'ؤ' -> Letters.WAW;
      case 'ئ' -> Letters.YA;
      default -> c;
    };
  }
}
