package org.isnad.extract.statement;

/**
 * Tells whether a word spelt as a verb and as something else heads a clause before somebody who
 * speaks, where it can be nothing but the verb.
 */
final class ClauseHeads {

  private static final int LONGEST_OPENING = 6;
  private static final int SHORTEST_PEOPLE = 6;
  private static final String PEOPLE = "ون";
  private static final String TWO = "ان";

  private ClauseHeads() {}

  /** من جهته، عبر السكان عن; فيما وصف السفير. */
  static boolean opens(Page page, CueHit hit) {
    int i = hit.first();
    long openers =
        SpeechWords.ADDS | SpeechWords.MEANWHILE | SpeechWords.CONNECTOR | SpeechWords.ADVERB;
    boolean head =
        i == page.sentenceStart(i)
            || isWhen(page, i - 1)
            || page.is(i - 1, openers) && !page.is(i - 1, SpeechWords.NEGATION)
            || page.isPreposition(i - 2) && i - 2 == page.sentenceStart(i);
    return (head || isBehindOpening(page, i))
        && hit.form().shape() == CueForm.Shape.PAST
        && isSomebody(page, hit.end());
  }

  /** عندما لمح الرئيس إلى: conjunctions of time, which unlike خلال govern no noun. */
  private static boolean isWhen(Page page, int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "عندما", "وعندما", "حينما", "بينما", "بعدما", "اذ" -> true;
          default -> false;
        };
  }

  /** على صعيد آخر، قلل خبراء: behind the comma of a short prepositional opening. */
  private static boolean isBehindOpening(Page page, int i) {
    int start = page.sentenceStart(i);
    return page.isComma(i - 1) && page.isPreposition(start) && i - start <= LONGEST_OPENING;
  }

  private static boolean isSomebody(Page page, int j) {
    long speakers =
        SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.BODY | SpeechWords.COLLECTIVE;
    return page.is(j, speakers)
        || isPeople(page, j)
        || page.mentions().personFirst(j) == j
        || Initials.after(page, j) > j;
  }

  /** دبلوماسيون، السياسيون، الجانبان: people, or two, in the nominative. */
  private static boolean isPeople(Page page, int j) {
    if (!page.isWord(j) || page.folded(j).length() < SHORTEST_PEOPLE) {
      return false;
    }
    return page.folded(j).endsWith(PEOPLE) || page.folded(j).endsWith(TWO) && page.isDefinite(j);
  }
}
