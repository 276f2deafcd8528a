package org.isnad.service;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.NameKeys;

/**
 * Finds Arabic spellings of names in Latin letters: writes the sounds with Arabic consonants, in
 * each of the ways that newsrooms do, and takes the keys of these.
 */
final class LatinNames {
  private static final int MOST_WAYS = 16;
  private static final int LEAST_CONSONANTS = 2;

  /** Two letters that are one sound, and the letters it is written with. */
  private static final String[][] PAIRS = {
    {"sh", "ش"}, {"ch", "ش", "تش", "خ"}, {"kh", "خ"}, {"gh", "غ"}, {"th", "ث", "ت"},
    {"dh", "ذ"}, {"ph", "ف"}, {"zh", "ج", "ز"}, {"ck", "ك"}, {"tz", "تز", "ز"}
  };

  private static final String[][] SINGLES = {
    {"b", "ب"},
    {"c", "ك", "س"},
    {"d", "د"},
    {"f", "ف"},
    {"g", "ج"},
    {"h", "ح", ""},
    {"j", "ج", ""},
    {"k", "ك"},
    {"l", "ل"},
    {"m", "م"},
    {"n", "ن"},
    {"p", "ب"},
    {"q", "ق"},
    {"r", "ر"},
    {"s", "س"},
    {"t", "ت"},
    {"v", "ف"},
    {"x", "كس"},
    {"z", "ز"}
  };

  private LatinNames() {}

  static boolean isLatin(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  static List<String> keys(String word) {
    String plain =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("[^a-z]", "");
    List<StringBuilder> ways = new ArrayList<>(List.of(new StringBuilder()));
    int at = 0;
    while (at < plain.length()) {
      String[] pair = find(PAIRS, plain, at);
      String[] sound = pair.length > 0 ? pair : find(SINGLES, plain, at);
      if (sound.length > 0) {
        ways = extended(ways, sound);
        at += sound[0].length();
      } else {
        if (at == 0) {
          ways.forEach(w -> w.append('ا'));
        }
        at++;
      }
    }
    Set<String> keys = new LinkedHashSet<>();
    for (StringBuilder way : ways) {
      String key = NameKeys.key(way.toString());
      if (key.length() >= LEAST_CONSONANTS) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }

  private static String[] find(String[][] sounds, String word, int at) {
    for (String[] sound : sounds) {
      if (word.startsWith(sound[0], at)) {
        return sound;
      }
    }
    return new String[0];
  }

  private static List<StringBuilder> extended(List<StringBuilder> ways, String[] sound) {
    List<StringBuilder> extended = new ArrayList<>();
    for (int i = 1; i < sound.length; i++) {
      for (StringBuilder way : ways) {
        if (extended.size() < MOST_WAYS) {
          extended.add(new StringBuilder(way).append(sound[i]));
        }
      }
    }
    return extended;
  }
}
