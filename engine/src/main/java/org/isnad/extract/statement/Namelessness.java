package org.isnad.extract.statement;

import java.util.Set;

/**
 * The newsroom formula by which a source keeps its name to itself: طلب عدم الكشف عن اسمه، رفض ذكر
 * هويته. It looks like a demand or a refusal and reports nothing.
 */
final class Namelessness {

  private static final Set<String> VEILS =
      Set.of("عدم", "الكشف", "كشف", "ذكر", "الافصاح", "الا", "التكتم", "التعريف", "بعدم");
  private static final Set<String> NAMES =
      Set.of("اسمه", "اسمها", "اسمهم", "اسمائهم", "هويته", "هويتها", "هويتهم", "اسميهما");
  private static final int REACH = 5;

  private Namelessness() {}

  /** Whether the formula ends with the token: مسؤول طلب عدم كشف هويته. */
  static boolean ends(Page page, int last) {
    if (!page.isWord(last) || !NAMES.contains(page.folded(last))) {
      return false;
    }
    for (int i = last - 2; i >= last - REACH && page.isWord(i); i--) {
      if (opens(page, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cue at token {@code cue} opens the formula. */
  static boolean opens(Page page, int cue) {
    if (!page.isWord(cue + 1) || !VEILS.contains(page.folded(cue + 1))) {
      return false;
    }
    for (int i = cue + 2; i <= cue + REACH && page.isWord(i); i++) {
      if (NAMES.contains(page.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
