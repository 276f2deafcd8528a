package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.text.Letters;

/**
 * Writes names in Latin letters by rule, for names that no table knows in English.
 *
 * <p>A simplified form of what English-language newsrooms do: no marks under letters, ayn and hamza
 * dropped, long vowels plain, and the short vowel <em>a</em> put where Arabic writes none. It is a
 * reading aid, not a transliteration; what it makes is marked as made by rule.
 */
public final class Romaniser {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final int SHORTEST_WITH_ARTICLE = 5;
  private static final String VOWELS = "aeiou";

  private final Map<String, String> words = new HashMap<>();

  private Romaniser() {}

  /** Loads the table of common name words. */
  public static Romaniser load() {
    Romaniser romaniser = new Romaniser();
    for (ListReader.Line line : ListReader.read("lexicon/romanised-words.tsv")) {
      romaniser.words.put(Letters.fold(line.column(0)), line.column(1));
    }
    return romaniser;
  }

  /** The name in Latin letters, words in the same order; letters of other scripts stay. */
  public String romanise(String name) {
    StringBuilder b = new StringBuilder();
    for (String word : Letters.surface(name).split(" ")) {
      if (!word.isEmpty()) {
        b.append(b.isEmpty() ? "" : " ").append(word(word));
      }
    }
    return b.toString();
  }

  private String word(String word) {
    String folded = Letters.fold(word);
    String known = words.get(folded);
    if (known != null) {
      return known;
    }
    if (folded.startsWith(ARTICLE) && folded.length() >= SHORTEST_WITH_ARTICLE) {
      return "al-" + word(word.substring(ARTICLE.length()));
    }
    return capitalised(letters(word));
  }

  private static String letters(String word) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String sound = sound(word, i);
      if (needsVowel(b, sound)) {
        b.append('a');
      }
      b.append(sound);
    }
    return b.toString();
  }

  /** Two consonants in a row at the start, or three anywhere, get a vowel between them. */
  private static boolean needsVowel(StringBuilder before, String sound) {
    if (before.isEmpty() || sound.isEmpty() || isVowel(sound.charAt(0))) {
      return false;
    }
    int last = before.length() - 1;
    return !isVowel(before.charAt(last));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String sound(String word, int i) {
    char c = word.charAt(i);
    boolean first = i == 0;
    return switch (c) {
      case 'ا', 'أ', 'آ', 'ٱ' -> "a";
      case 'إ' -> "i";
      case 'ى' -> first ? "y" : "a";
      case 'ة' -> i > 0 && word.charAt(i - 1) == Letters.ALIF ? "t" : "a";
      case 'و' -> first || beforeAlif(word, i) ? "w" : "u";
      case 'ي' -> first || beforeAlif(word, i) ? "y" : "i";
      case 'ء', 'ع' -> first ? "a" : "";
      case 'ؤ' -> "u";
      case 'ئ' -> "i";
      default -> consonant(c);
    };
  }

  private static boolean beforeAlif(String word, int i) {
    return i + 1 < word.length() && word.charAt(i + 1) == Letters.ALIF;
  }

  private static String consonant(char c) {
    return switch (c) {
      case 'ب' -> "b";
      case 'پ' -> "p";
      case 'ت', 'ط' -> "t";
      case 'ث' -> "th";
      case 'ج' -> "j";
      case 'چ' -> "ch";
      case 'ح', 'ه' -> "h";
      case 'خ' -> "kh";
      case 'د', 'ض' -> "d";
      case 'ذ' -> "dh";
      case 'ر' -> "r";
      case 'ز', 'ظ' -> "z";
      case 'ژ' -> "zh";
      case 'س', 'ص' -> "s";
      case 'ش' -> "sh";
      case 'غ' -> "gh";
      case 'ف' -> "f";
      case 'ڤ' -> "v";
      case 'ق' -> "q";
      case 'ك' -> "k";
      case 'گ' -> "g";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن' -> "n";
      default -> String.valueOf(c);
    };
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
