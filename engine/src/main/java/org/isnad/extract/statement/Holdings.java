package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells where a verb that mostly says what a thing is held for says who holds it so: behind it
 * stand somebody, another thing with the article or pointed at, and what that is held to be.
 */
final class Holdings {

  private static final String NISBA_PLURAL = "ون";
  private static final int FARTHEST = 6;

  private final Page page;
  private final NounPhrases nouns;

  Holdings(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** Where the thing that is held so begins: تعتبر أنقرة التنظيم إرهابيا; -1 elsewhere. */
  int heldBehind(CueHit hit) {
    int end = page.sentenceEnd(hit.first());
    Range run = nouns.readFrom(hit.end(), end);
    if (run == null || !holds(hit, run.first())) {
      return -1;
    }
    int held = new SubjectSplit(page).objectIn(run);
    boolean pointed = page.pos(run.last() + 1) == Pos.DEMONSTRATIVE;
    if (pointed && !run.contains(held)) {
      held = run.last() + 1;
    }
    boolean other =
        held > run.first()
            && !page.text().analysis(held).hasPreposition()
            && (page.pos(held) == Pos.DEMONSTRATIVE
                || page.pos(held) == Pos.NOUN
                    && SpeechWords.hasArticle(page.folded(held))
                    && !page.text().form(held).isUnknown());
    return other && isHeldToBe(held, end) ? held : -1;
  }

  /** أنقرة، الاتحاد الأوروبي، محللون: somebody whose opinion counts, of the verb's own form. */
  private boolean holds(CueHit hit, int head) {
    String word = page.isWord(head) ? page.folded(head) : "";
    boolean people =
        page.is(head, SpeechWords.COLLECTIVE)
            || page.words().isPeople(word)
            || word.endsWith(NISBA_PLURAL) && page.canSpeak(head);
    boolean body =
        page.is(head, SpeechWords.BODY | SpeechWords.PLACE | SpeechWords.ROLE)
            || page.mentions().opensName(head);
    return hit.form().isVerb() && page.isWord(head) && (people || body);
  }

  /** تدخلا، تنازلا: a verbal noun in the accusative is spelt as the dual of a verb. */
  private boolean isAccusative(int j) {
    String word = page.folded(j);
    return page.pos(j) == Pos.VERB
        && word.charAt(word.length() - 1) == Letters.ALIF
        && page.text().analysis(j).has(Analysis.DUAL);
  }

  /** التنظيم إرهابيا، المستوطنات عقبة: behind what has the article an indefinite noun. */
  private boolean isHeldToBe(int held, int end) {
    for (int j = held + 1; j < Math.min(end, held + FARTHEST) && page.isWord(j); j++) {
      if (page.isDefinite(j) && !page.text().analysis(j).hasPreposition()) {
        continue;
      }
      return (page.pos(j).isNominal() || isAccusative(j))
          && !page.isDefinite(j)
          && !page.startsWithConjunction(j)
          && !page.text().analysis(j).hasPreposition()
          && !page.is(j, SpeechWords.PLACE | SpeechWords.TIME | SpeechWords.ADJUNCT)
          && page.mentions().personFirst(j) < 0
          && page.mentions().otherLast(j) < 0
          && page.hit(j) == null;
    }
    return false;
  }
}
