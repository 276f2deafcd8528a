package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;

/** Tells nouns that place what was said in time from those that are what was said. */
final class TimesOfDay {

  private static final String TEN = "عشرة";
  private static final String FIRST = "اول";

  private TimesOfDay() {}

  /** قرابة الحادية عشرة، مطلع أبريل, not نهاية العملية. */
  static boolean opens(Page page, int j) {
    boolean hour =
        page.pos(j) == Pos.NUMERAL || page.folded(j).equals(TEN) || page.is(j, SpeechWords.MONTH);
    if (hour && page.is(j + 1, SpeechWords.TIME)) {
      return true; // الحادية عشرة ليلا
    }
    if (page.folded(j).equals(FIRST)
        && (page.is(j + 1, SpeechWords.TIME) || page.is(j + 2, SpeechWords.TIME))) {
      return true; // أول أمس، أول من أمس
    }
    boolean bound =
        switch (page.folded(j)) {
          case "قرابة", "مطلع", "نهاية", "بداية", "منتصف", "اواخر", "اوائل", "مستهل" -> true;
          default -> false;
        };
    return bound && (isTime(page, j + 1) || isTime(page, j + 2));
  }

  private static boolean isTime(Page page, int j) {
    return page.is(j, SpeechWords.TIME | SpeechWords.MONTH)
        || page.isNumber(j)
        || page.pos(j) == Pos.NUMERAL
        || page.isWord(j)
            && switch (page.folded(j)) {
              case "الليل", "منتصف", "النهار", "العام", "عام", "الشهر", "الحادية", "الثانية" ->
                  true;
              default -> false;
            };
  }
}
