package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;

/**
 * Finds whom a verb accuses, asks or warns where something stands between them and who speaks: اتهم
 * المجلس في بيان له الحركة بكذا، تتهم منظمات الدفاع عن الحقوق القوات بكذا.
 */
final class Accused {

  private static final String OBLIQUE = "ين";
  private static final String SUBJECTS = "ون";

  private final Page page;
  private final NounPhrases nouns;

  Accused(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /**
   * The first token of whom the verb aims at.
   *
   * @param opener the token at which the content opens
   * @return -1 where but one noun phrase stands between the verb and the content
   */
  int before(CueHit hit, int opener) {
    Range subject =
        hit.form().isVerb() && !hit.form().enclitic() ? nouns.read(hit.end(), opener) : null;
    if (subject == null || !page.canSpeak(subject.first())) {
      return -1;
    }
    int behind = nouns.skipAdjuncts(subject.last() + 1, opener);
    if (behind > subject.last() + 1 && behind < opener && isSomebody(behind)) {
      return behind;
    }
    return in(subject.first() + 2, opener);
  }

  /** The first token from {@code from} on at which somebody else begins; -1 for none. */
  int in(int from, int end) {
    for (int j = from; j < end; j++) {
      if (isSomebody(j) && page.isDefinite(j) && isClosed(j)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether what stands before the noun with the article ends without it. */
  private boolean isClosed(int j) {
    int last = j - 1;
    if (page.is(last, SpeechWords.RESUMPTIVE | SpeechWords.WITHIN | SpeechWords.ASKED)) {
      return true; // على نسخة منه الحوثيين
    }
    if (!page.isWord(last) || page.mentions().otherLast(last) >= j || page.isPreposition(last)) {
      return false;
    }
    if (page.is(j, SpeechWords.HONORIFIC)) {
      return false;
    }
    boolean place = endsPlace(last);
    boolean noun = page.isDefinite(last) && page.pos(last) == Pos.NOUN;
    return place || noun && isOne(j) || isLandBehind(last, j);
  }

  private boolean endsPlace(int j) {
    return page.is(j, SpeechWords.PLACE) && page.mentions().endsOther(j);
  }

  /** القوات, not المنتخبين: a noun that describes nobody before it. */
  private boolean isOne(int j) {
    return page.pos(j) == Pos.NOUN
        && !page.is(j, SpeechWords.ROLE)
        && !page.folded(j).endsWith(OBLIQUE)
        && !page.folded(j).endsWith(SUBJECTS);
  }

  /** وزارة الدفاع الأميركية الصين: a country describes nothing. */
  private boolean isLandBehind(int last, int j) {
    return page.is(j, SpeechWords.PLACE)
        && page.mentions().opensName(j)
        && page.isDefinite(last)
        && SubjectSplit.isNisba(page.folded(last));
  }

  private boolean isSomebody(int j) {
    return page.isWord(j)
        && page.pos(j) != Pos.VERB
        && page.canSpeak(j)
        && !page.isPreposition(j)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.mentions().goesOnAt(j)
        && !SubjectSplit.isNisba(page.folded(j))
        && !page.is(j, SpeechWords.TIME | SpeechWords.FORUM | SpeechWords.ADJUNCT)
        && page.hit(j) == null;
  }
}
