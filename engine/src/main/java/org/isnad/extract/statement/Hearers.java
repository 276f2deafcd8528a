package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Whether what stands behind a phrase is who was told, and no part of who speaks. */
final class Hearers {

  private static final String TO_THE = "لل";
  private static final String MANY = "ين";

  private final Page page;
  private final Documents documents;

  Hearers(Page page, Documents documents) {
    this.page = page;
    this.documents = documents;
  }

  /** لوكالة، للصحيفة: who is told, except behind what is theirs: الموقع الإلكتروني لصحيفة. */
  boolean isAddressed(int j) {
    if (page.mentions().isForMedium(j)) {
      return !page.is(j - 1, SpeechWords.STAFF) && !isPaperOf(j);
    }
    if (isHearer(j) || isMedia(j)) {
      return true;
    }
    return page.folded(j).charAt(0) == Letters.LAM
        && page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && documents.before(j) < 0
        && !page.is(j - 1, SpeechWords.PAPER)
        && !(page.pos(j - 1) == Pos.ADJECTIVE && page.is(j - 2, SpeechWords.PAPER))
        && page.is(j, SpeechWords.CHANNEL | SpeechWords.AGENCY | SpeechWords.ADDRESS);
  }

  /**
   * وزارة الخارجية للسفير، الشركة لعملائها: people told something by a body, which is not theirs.
   */
  private boolean isHearer(int j) {
    if (!page.is(j - 1, SpeechWords.BODY) || !page.isDefinite(j - 1)) {
      return false;
    }
    String word = page.folded(j);
    boolean people =
        page.is(j, SpeechWords.ROLE) && !page.is(j, SpeechWords.BODY | SpeechWords.CHANNEL)
            || page.is(j, SpeechWords.ADDRESSEE)
            || word.endsWith(MANY);
    boolean theirs =
        page.text().analysis(j).hasPreposition() && page.text().analysis(j).has(Analysis.ENCLITIC);
    return people && word.startsWith(TO_THE)
        || theirs && word.charAt(0) == Letters.LAM && page.canSpeak(j);
  }

  /** الوزير لوسائل الإعلام. */
  private boolean isMedia(int j) {
    String word = page.folded(j);
    return word.charAt(0) == Letters.LAM
        && page.press().is(word.substring(1), PressWords.Kind.MEDIA)
        && !page.is(j - 1, SpeechWords.STAFF);
  }

  /**
   * تقرير لرويترز: its own paper, while a word given to it is not: بيان لرويترز، في لقاء لرويترز.
   */
  private boolean isPaperOf(int medium) {
    int document = documents.before(medium);
    boolean told =
        document >= 0
            && switch (page.folded(document)) {
              case "بيان", "تصريح", "تصريحات", "حديث", "كلمة", "رسالة", "خطاب" -> true;
              default -> false;
            };
    return document >= 0 && !told && !page.isIn(document - 1);
  }
}
