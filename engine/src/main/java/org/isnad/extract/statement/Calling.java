package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Letters;

/**
 * One way in which the article calls somebody: المتحدث باسم الأمين العام. Whoever is called so is a
 * spokesman and no secretary, so heads are kept apart from the other words.
 */
final class Calling {

  private static final String OF_HER = "ية";
  private static final int SHORTEST_COUNTRY = 3;

  private final Set<String> heads = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private Calling() {}

  /** The calling that the words make, as they stand in the article. */
  static Calling of(List<String> surfaces, SpeechWords lists) {
    Calling calling = new Calling();
    boolean open = true;
    for (String surface : surfaces) {
      String folded = Letters.fold(surface);
      boolean joined = folded.length() > 2 && isAttached(folded.charAt(0));
      String word = SourceWords.stripped(folded);
      String behind = joined ? SourceWords.stripped(folded.substring(1)) : word;
      if (open && lists.is(word, SpeechWords.ROLE)) {
        calling.heads.add(word);
      } else if (joined && lists.is(behind, SpeechWords.ROLE)) {
        calling.heads.add(behind);
      }
      boolean honour = lists.is(folded + Letters.HA, SpeechWords.HIS_TITLE); // معالي
      open = SpeechWords.hasArticle(folded) || open && (honour || calling.heads.isEmpty());
      calling.words.add(word);
      calling.words.add(behind);
    }
    return calling;
  }

  private static boolean isAttached(char c) {
    return c == Letters.WAW || c == Letters.BA || c == Letters.LAM;
  }

  /** قبرصي of قبرص, ألماني of ألمانيا. */
  private boolean isOfCountry(String word) {
    boolean feminine = word.endsWith(OF_HER);
    int end = word.length() - (feminine ? OF_HER.length() : 1);
    if (!SubjectSplit.isNisba(word) || end < SHORTEST_COUNTRY) {
      return false;
    }
    String country = word.substring(0, end);
    return words.contains(country)
        || words.contains(country + Letters.TA_MARBUTA)
        || words.contains(country + Letters.ALIF)
        || words.contains(country + Letters.YA + Letters.ALIF);
  }

  /** How many of the words it lacks; all and one more where the first is none of its heads. */
  int lacks(List<String> called) {
    if (!heads.contains(called.getFirst())) {
      return called.size() + 1;
    }
    int missing = 0;
    for (String word : called) {
      missing += words.contains(word) || isOfCountry(word) ? 0 : 1;
    }
    return missing;
  }
}
