package org.isnad.extract.statement;

/** Tells what behind those who speak is no part of who they are: how, and what about. */
final class SourceTails {

  /** Not the name علي. */
  private static final String ON = "على";

  private static final String TO = "الي";

  private final Page page;

  SourceTails(Page page) {
    this.page = page;
  }

  /** الملك باسمه واسم شعبه, الكاتبان بنبرة أسف: how, when or in whose name somebody spoke. */
  boolean opensManner(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "باسمه", "باسمها", "باسمهم", "باسمهما" -> !isSpokesman(j - 1) && !isSpokesman(j - 2);
          case "بشكل", "بصورة", "بطريقة", "بنبرة", "بلهجة", "بتاريخ", "باتجاه" -> true;
          case "بالفعل" -> true;
          default -> false;
        };
  }

  /** الناطق باسمها، المتحدث الرسمي باسمه: the office itself. */
  private boolean isSpokesman(int j) {
    return page.isWord(j) && page.is(j, SpeechWords.ANAPHOR) && page.is(j, SpeechWords.ROLE);
  }

  /** عزاها الخبراء إلى, لفت الباحثون إلى: people by what they are, whom nobody sent anywhere. */
  boolean isGroup(int j) {
    return page.is(j, SpeechWords.ROLE | SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR)
        && page.isDefinite(j)
        && (page.folded(j).endsWith("ون") || page.folded(j).endsWith("اء"));
  }

  /** وعزاه خليل إلى, شدد خليل على: behind a name they lead to what he speaks of. */
  boolean leadsOut(int j) {
    return page.text().surface(j).equals(ON) || page.folded(j).equals(TO);
  }
}
