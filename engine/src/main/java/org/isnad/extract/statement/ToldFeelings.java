package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells what is felt, offered or shown where no pronoun says whose it is. */
final class ToldFeelings {

  private static final String SHOW = "أبدى";

  private final Page page;

  ToldFeelings(Page page) {
    this.page = page;
  }

  /** Whether the token is a feeling that the cue tells of. */
  boolean isToldAt(CueHit hit, int j) {
    return isOffered(j) || isCountrys(hit, j) || isShown(hit, j);
  }

  /** رفع الوزير التهنئة إلى: what is offered to somebody stands with the article. */
  private boolean isOffered(int j) {
    boolean offered =
        switch (page.folded(j)) {
          case "الشكر", "التهنئة", "التهاني", "التعازي", "العزاء" -> true;
          default -> false;
        };
    int next = j + 1;
    boolean pair = page.isWord(next) && page.startsWithConjunction(next) && page.isDefinite(next);
    return offered && leadsOn(pair ? next + 1 : next);
  }

  /** أبدى الوفد استعداد بلاده: felt by what belongs to whoever speaks. */
  private boolean isCountrys(CueHit hit, int j) {
    return page.is(j, SpeechWords.FEELING)
        && !page.isDefinite(j)
        && j > hit.end()
        && page.isWord(j + 1)
        && page.pos(j + 1) == Pos.NOUN
        && page.text().analysis(j + 1).has(Analysis.ENCLITIC);
  }

  /**
   * أبدت موسكو رغبة في التعاون، أبدى المبعوث تفاؤلا بقرب الاتفاق: what is felt about it follows.
   */
  private boolean isShown(CueHit hit, int j) {
    String word = page.folded(j);
    int last = word.length() - 1;
    String bare = last > 1 && word.charAt(last) == Letters.ALIF ? word.substring(0, last) : word;
    return hit.cue().lemma().equals(SHOW)
        && page.words().is(bare, SpeechWords.FEELING | SpeechWords.BELIEF)
        && (leadsOn(j + 1) || page.pos(j + 1) == Pos.ADJECTIVE && leadsOn(j + 2));
  }

  private boolean leadsOn(int j) {
    return page.isPreposition(j) || page.isWord(j) && page.text().analysis(j).hasPreposition();
  }
}
