package org.isnad.extract.entity;

import org.isnad.text.Letters;

/**
 * Reduces a name's word to what its spellings share: letters that Arabic uses in turn for one
 * foreign sound are united, long vowels inside dropped, doubled letters written once.
 */
final class NameKey {

  private NameKey() {}

  static String of(String word) {
    String folded = Letters.fold(word);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = sound(folded.charAt(i));
      boolean last = i == folded.length() - 1;
      boolean vowel = c == Letters.ALIF || c == Letters.WAW || c == Letters.YA;
      if (c == 0 || (vowel && i > 0 && !(last && c == Letters.YA)) || (vowel && last)) {
        continue;
      }
      if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'غ', 'ق', 'گ', 'ج', 'چ' -> 'ك';
      case 'ث', 'ط' -> 'ت';
      case 'ص' -> 'س';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      case 'ض', 'ظ', 'ذ' -> 'د';
      case 'ة', 'ه', 'ء', 'ع' -> 0;
      case 'ؤ' -> Letters.WAW;
      case 'ئ' -> Letters.YA;
      default -> c;
    };
  }
}
