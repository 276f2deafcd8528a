package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells by gender and number whether a word with the article can describe a noun before it. One
 * that cannot is no part of the subject: وصف الوزير العملية، حمل الرئيس اليمني الحوثيين.
 */
final class Agreement {

  private static final String BELONGING_PLURAL = "يين";
  private static final String BELONGING_SUBJECTS = "يون";
  private static final String SUBJECTS = "ون";
  private static final String OBLIQUE = "ين";
  private static final int SHORTEST_PEOPLE = 7;

  private final Page page;

  Agreement(Page page) {
    this.page = page;
  }

  /**
   * Whether the token, with the article behind a noun phrase, is somebody or something else.
   *
   * @param first first token of the phrase
   */
  boolean isSomethingElse(int first, int token) {
    return token > first
        && (page.isDefinite(first)
            || page.is(first, SpeechWords.ROLE)
            || page.words().isPeople(page.folded(first)))
        && page.isWord(token)
        && page.isDefinite(token)
        && SpeechWords.hasArticle(page.folded(token))
        && page.isDefinite(token - 1)
        && !page.isPreposition(token - 1)
        && !isNamed(first, token)
        && (isUnlikePeople(first, token)
            || (isPlural(token) ? areAllSingular(first, token) : isOfAnotherGender(first, token)));
  }

  /** الأمم المتحدة, الشيخ الوليد: what a name or a title goes on with. */
  private boolean isNamed(int first, int token) {
    return page.mentions().otherLast(token - 1) >= token
        || page.mentions().personFirst(token) >= 0
        || page.is(first, SpeechWords.HONORIFIC) && page.text().form(token).isUnknown();
  }

  /** الحوثيين، الصحفيين: people of some kind, many of them. */
  private boolean isPlural(int token) {
    String word = page.folded(token);
    boolean oblique =
        word.length() > SHORTEST_PEOPLE && word.endsWith(OBLIQUE) && isFeminine(token - 1);
    return (word.endsWith(BELONGING_PLURAL) || word.endsWith(BELONGING_SUBJECTS) || oblique)
        && page.pos(token).isNominal();
  }

  /** Whether each noun of the phrase is one person, one body or a place. */
  private boolean areAllSingular(int first, int token) {
    for (int j = first; j < token; j++) {
      boolean single =
          page.isWord(j)
              && !page.isPreposition(j)
              && (page.is(j, SpeechWords.PLACE)
                  || isOneMan(j)
                  || isOneBody(j)
                  || j > first && SubjectSplit.isNisba(page.folded(j)));
      if (!single) {
        return false;
      }
    }
    return true;
  }

  /** الوزير العملية، وزير الخارجية الإيراني السعودية: behind the masculine stands a feminine. */
  private boolean isOfAnotherGender(int first, int token) {
    return isFeminine(token)
        && (token == first + 1 ? isOneMan(first) : isOfOneMan(first, token - 1));
  }

  /** An adjective of belonging that describes the office of one man. */
  private boolean isOfOneMan(int first, int adjective) {
    String word = page.folded(adjective);
    return page.is(first, SpeechWords.ROLE)
        && word.charAt(word.length() - 1) == Letters.YA
        && SpeechWords.hasArticle(word)
        && page.pos(adjective) == Pos.ADJECTIVE;
  }

  /** الأهالي البلدية، سكان الحي المحافظ: people are many, what stands behind is one. */
  private boolean isUnlikePeople(int first, int token) {
    boolean people =
        page.words().isPeople(page.folded(first)) || page.folded(first).endsWith(SUBJECTS);
    boolean one = isFeminine(token) && token == first + 1 || isOneMan(token);
    return people && one && !page.startsWithConjunction(token);
  }

  /** An office that one man holds. */
  private boolean isOneMan(int token) {
    String word = page.folded(token);
    char last = word.charAt(word.length() - 1);
    Analysis analysis = page.text().analysis(token);
    return page.is(token, SpeechWords.ROLE)
        && page.isDefinite(token)
        && page.pos(token) != Pos.VERB
        && last != Letters.TA_MARBUTA
        && last != Letters.NUN
        && !analysis.has(Analysis.PLURAL)
        && !analysis.has(Analysis.DUAL);
  }

  /** الوزارة, not القادة. */
  private boolean isOneBody(int token) {
    return isFeminine(token)
        && !page.is(token, SpeechWords.ROLE | SpeechWords.COLLECTIVE)
        && !page.text().analysis(token).has(Analysis.PLURAL);
  }

  /** Whether the word has the feminine ending. */
  boolean isFeminine(int token) {
    String word = page.folded(token);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }
}
