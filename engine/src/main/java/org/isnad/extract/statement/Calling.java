package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the article calls somebody: المتحدث باسم الأمين العام. Whoever is called so is a
 * spokesman and no secretary, so heads are kept apart from the other words.
 */
final class Calling {

  static final String IN_NAME = "باسم";

  static final String PRESIDENT = "رئيس";

  private static final String OF_HER = "ية";
  private static final String COUNTERPART = "نظير";
  private static final int SHORTEST_COUNTRY = 3;

  private final Set<String> heads = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> definiteHeads = new HashSet<>();
  private boolean counterpart;

  /** What it is an office of; null where that is not told. */
  private @Nullable String first;

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
        if (SpeechWords.hasArticle(folded)) {
          calling.definiteHeads.add(word);
        }
      } else if (joined && lists.is(behind, SpeechWords.ROLE)) {
        calling.heads.add(behind);
      }
      boolean honour = lists.is(folded + Letters.HA, SpeechWords.HIS_TITLE); // معالي
      boolean behindHead = !calling.heads.isEmpty() && !calling.heads.contains(word);
      if (calling.first == null && behindHead && !ranks(word)) {
        calling.first = word;
      }
      open = SpeechWords.hasArticle(folded) || open && (honour || calling.heads.isEmpty());
      calling.words.add(word);
      calling.words.add(behind);
      calling.counterpart |= word.startsWith(COUNTERPART) || behind.startsWith(COUNTERPART);
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

  /**
   * How many of the words it lacks; all and one more where the first is none of its heads.
   *
   * @param owned whether the second word tells what it is an office of, which it may not lack:
   *     الرئيس التركي is not رئيس الوزراء التركي
   */
  int lacks(List<String> called, boolean owned) {
    if (counterpart && called.size() > 1 && has(called.getLast())) {
      return 0; // نظيره الأردني سامر خليل … الوزير الأردني
    }
    if (isHeadOfLess(words, called)
        || !heads.contains(called.getFirst())
        || owned && !hasOwner(called)) {
      return called.size() + 1;
    }
    int missing = 0;
    for (String word : called) {
      missing += has(word) ? 0 : 1;
    }
    return missing;
  }

  boolean isHeadedBy(String head) {
    return heads.contains(head);
  }

  Set<String> words() {
    return words;
  }

  /** Whether what one of the two is an office of is told by the other, too. */
  boolean isOfSame(List<String> called, Page page) {
    int owner = owner(called);
    boolean has = owner > 0 && !page.isOrigin(called.get(owner)) && has(called.get(owner));
    return has || first != null && !page.isOrigin(first) && called.contains(first);
  }

  /** Whether it tells of the origin, or of none. */
  boolean isFrom(String origin, Page page) {
    boolean other = false;
    for (String word : words) {
      other |= page.isOrigin(word);
    }
    return !other || has(origin);
  }

  /**
   * Whether what it is an office of is among the words, if the words that call tell it. السفير may
   * be سفير of anything, but الرئيس is head of a state.
   */
  private boolean hasOwner(List<String> called) {
    int owner = owner(called);
    String head = called.getFirst();
    return owner < 0
        || has(called.get(owner))
        || isAdjectiveHere(called.get(owner))
        || definiteHeads.contains(head)
            && !head.equals(PRESIDENT)
            && !called.get(1).equals(IN_NAME);
  }

  /** مدير صحة المدينة, مدير الشؤون الصحية بالمدينة. */
  private boolean isAdjectiveHere(String owner) {
    int end = owner.length() - 1;
    String base = owner.charAt(end) == Letters.TA_MARBUTA ? owner.substring(0, end) : owner;
    return words.contains(base + Letters.YA) || words.contains(base + OF_HER);
  }

  /** The word that tells what it is an office of, behind مجلس and عام; -1 without one. */
  static int owner(List<String> called) {
    int i = 1;
    while (i < called.size() && ranks(called.get(i))) {
      i++;
    }
    return i < called.size() ? i : -1;
  }

  /** Whether the words call a head of state, and the calling is that of another head. */
  static boolean isHeadOfLess(Set<String> calling, List<String> called) {
    boolean state =
        called.size() == 2
            && SourceWords.stripped(called.getFirst()).equals(PRESIDENT)
            && SubjectSplit.isNisba(called.getLast());
    return state
        && (calling.contains("وزراء") || calling.contains("نواب") || calling.contains("برلمان"));
  }

  /** Whether the word is among its words, in either gender, or what the word is an adjective of. */
  boolean has(String word) {
    return words.contains(word)
        || (word.endsWith(OF_HER) || word.charAt(word.length() - 1) == Letters.YA)
            && words.contains(KnownSpeakers.otherGender(word))
        || isOfCountry(word);
  }

  /** مدير عام الشركة، محافظ مدينة عدن: a word between the office and what it is an office of. */
  private static boolean ranks(String word) {
    return switch (word) {
      case "عام", "عامة", "مجلس", "اول", "ادارة", IN_NAME -> true;
      case "مدينة", "منطقة", "محافظة", "ولاية", "اقليم", "دولة", "مملكة", "سلطنة" -> true;
      case "جمهورية", "شركة", "نادي", "فريق", "منتخب" -> true;
      case "اكبر", "اشهر", "اهم", "ابرز" -> true;
      default -> false;
    };
  }
}
