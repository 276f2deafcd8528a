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
  private static final String CH = "تش";
  private static final String SON = " بن ";

  /** A shorter surname is too little to tell a foreign name by. */
  private static final int SHORTEST_FOREIGN = 4;

  /** Of fewer consonants none may be missing. */
  private static final int LEAST_CONSONANTS = 3;

  private static final int SHORTEST_WITH_ARTICLE = 5;
  private static final int MOST_VOWELS_APART = 2;

  /** In a given name this short each vowel counts: فهد is not فاهد. */
  private static final int SHORT_GIVEN_NAME = 4;

  /** Words that are only printed sometimes: بن، ابن، آل. */
  private static final Set<String> LINKS = Set.of("بن", "ابن", "ال", "بنت");

  /** Second parts of compound names: سعد الدين. */
  private static final Set<String> SECOND_PARTS = Set.of("الدين", "الاسلام", "الله");

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
    if (left.isEmpty() || right.isEmpty() || haveTwoFathers(a, b)) {
      return false;
    }
    boolean article = endsWithArticle(a) || endsWithArticle(b);
    if (article && !sameSpelling(left.getLast(), right.getLast())) {
      return false;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = shorter == left ? right : left;
    boolean foreign = !article && isForeign(left.getLast()) && isForeign(right.getLast());
    if (shorter.size() == longer.size() && allSame(shorter, longer, foreign)) {
      return true;
    }
    if (foreign && shorter.size() > 1 && sameSounds(glued(left), glued(right))) {
      return true;
    }
    return shorter.size() > 1
        && shorter.size() < longer.size()
        && (shorter.size() > 2 || article || !isGivenName(shorter.getLast()))
        && sameWord(shorter.getFirst(), longer.getFirst(), foreign)
        && sameWord(shorter.getLast(), longer.getLast(), foreign)
        && isWithin(shorter, longer, foreign);
  }

  /** Whether both names tell whose son is meant and differ: عبد الله بن فهد، عبد الله بن سعد. */
  private boolean haveTwoFathers(String a, String b) {
    String left = father(a);
    String right = father(b);
    return !left.isEmpty() && !right.isEmpty() && !sameWord(left, right, false);
  }

  /** The word behind the first بن, where it stands behind the first name; empty if none does. */
  private static String father(String name) {
    String folded = Letters.fold(Letters.surface(name));
    int son = folded.indexOf(SON);
    List<String> before = son < 0 ? List.of() : words(folded.substring(0, son));
    List<String> after =
        before.size() == 1 ? words(folded.substring(son + SON.length())) : List.of();
    return after.isEmpty() ? "" : after.getFirst();
  }

  /** An Arabic surname is told from another by its vowels: السالمي is not السلمي. */
  private boolean sameSpelling(String a, String b) {
    return a.equals(b)
        || given.getOrDefault(a, Set.of()).stream()
            .anyMatch(given.getOrDefault(b, Set.of())::contains);
  }

  /** Whether the surname has the article: الشمري. */
  private static boolean endsWithArticle(String name) {
    String surface = Letters.surface(name).strip();
    return surface.startsWith(ARTICLE, surface.lastIndexOf(' ') + 1);
  }

  private static String glued(List<String> words) {
    return String.join("", words);
  }

  /** Whether nothing in the surname is Arabic, so that newsrooms spell the name as they hear it. */
  private boolean isForeign(String surname) {
    return surname.length() >= SHORTEST_FOREIGN && !isGivenName(surname) && !isNative(surname);
  }

  /** Whether the word, one of {@link #words}, is known as a given name. */
  public boolean isGivenName(String word) {
    return given.containsKey(word);
  }

  /** A coarse key, equal for all spellings that {@link #sameName} can hold for one word of. */
  public static String key(String word) {
    return sounds(bare(Letters.fold(Letters.surface(word))));
  }

  /**
   * A key, equal for the spellings that newsrooms use of one word in one text. Arabic words have
   * one spelling; a foreign word is its sounds, and whether it ends in ي tells some of them apart.
   */
  public static String spellingKey(String word) {
    String bare = ended(bare(Letters.fold(Letters.surface(word))));
    int last = bare.length() - 1;
    if (last > 0 && bare.charAt(last) == Letters.HAMZA) {
      return spellingKey(bare.substring(0, last));
    }
    boolean ya = last > 0 && bare.charAt(last) == Letters.YA;
    return isNative(bare) ? bare : sounds(bare) + (ya ? Letters.YA : "");
  }

  private boolean allSame(List<String> a, List<String> b, boolean foreign) {
    for (int i = 0; i < a.size(); i++) {
      if (!sameWord(a.get(i), b.get(i), foreign)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the shorter's words stand in the longer in their order. */
  private boolean isWithin(List<String> shorter, List<String> longer, boolean foreign) {
    int at = 0;
    for (String word : longer) {
      if (at < shorter.size() && sameWord(shorter.get(at), word, foreign)) {
        at++;
      }
    }
    return at == shorter.size();
  }

  /**
   * @param foreign whether the surname is foreign, so that given names are heard too: بترو، بيترو
   */
  private boolean sameWord(String a, String b, boolean foreign) {
    if (a.equals(b)) {
      return true;
    }
    Set<Integer> left = given.getOrDefault(a, Set.of());
    Set<Integer> right = given.getOrDefault(b, Set.of());
    if (!left.isEmpty() && !right.isEmpty()) {
      return left.stream().anyMatch(right::contains);
    }
    boolean oneGiven = left.isEmpty() != right.isEmpty();
    if (!foreign && oneGiven && Math.min(a.length(), b.length()) <= SHORT_GIVEN_NAME) {
      return false;
    }
    return !isNative(a) && !isNative(b) && sameSounds(a, b);
  }

  /**
   * Whether two words may be one word of a name within one story, where the same few people speak:
   * as in {@link #sameName}, but a foreign name may have lost a consonant as well (إيغلاند،
   * إيغيلان).
   *
   * @param a a word of {@link #words}
   * @param b the other
   */
  public boolean sameInStory(String a, String b) {
    if (sameWord(a, b, true)) {
      return a.charAt(0) == b.charAt(0) || sounds(a).length() > LEAST_CONSONANTS;
    }
    boolean foreign = isForeign(a) && isForeign(b);
    return foreign && isOneMore(sounds(a), sounds(b)) && a.startsWith(b.substring(0, 2));
  }

  /** Whether one is the other with one more letter. */
  private static boolean isOneMore(String x, String y) {
    String shorter = x.length() <= y.length() ? x : y;
    String longer = x.length() <= y.length() ? y : x;
    if (longer.length() - shorter.length() != 1 || shorter.length() < LEAST_CONSONANTS) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return shorter.substring(at).equals(longer.substring(at + 1));
  }

  private static boolean sameSounds(String a, String b) {
    return sounds(a).equals(sounds(b)) && Math.abs(a.length() - b.length()) <= MOST_VOWELS_APART;
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
      } else if (part.isEmpty() && !words.isEmpty() && SECOND_PARTS.contains(word)) {
        words.add(words.removeLast() + word);
      } else {
        words.add(ended(joined(part, word)));
        part = "";
      }
    }
    if (!part.isEmpty()) {
      words.add(part);
    }
    return words;
  }

  /** A final ه is how many write ة: هنيه. */
  private static String ended(String word) {
    int last = word.length() - 1;
    return last > 1 && word.charAt(last) == Letters.HA
        ? word.substring(0, last) + Letters.TA_MARBUTA
        : word;
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

  /**
   * Consonants by the sounds that Arabic letters stand for in foreign names. A letter written twice
   * counts once, two with a vowel between them twice.
   */
  private static String sounds(String word) {
    String heard = word.replace(CH, "ج");
    StringBuilder b = new StringBuilder(heard.length());
    char before = 0;
    for (int i = 0; i < heard.length(); i++) {
      char c = sound(heard.charAt(i));
      boolean vowel = c == Letters.ALIF || c == Letters.WAW || c == Letters.YA || c == 0;
      boolean kept = !vowel || (i == 0 && c != 0);
      if (kept && c != before) {
        b.append(i == 0 && vowel ? Letters.ALIF : c);
      }
      before = c;
    }
    return b.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'غ', 'ق', 'گ', 'ج', 'چ' -> 'ك';
      case 'ث', 'ط' -> 'ت';
      case 'ص', 'ز' -> 'س';
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
