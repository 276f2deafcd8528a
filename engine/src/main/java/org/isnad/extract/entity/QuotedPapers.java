package org.isnad.extract.entity;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.WordSet;
import org.isnad.text.Quotes;

/**
 * Finds papers whose names are ordinary words, which several countries' papers bear: one is named
 * where somebody tells it something (في تصريح إلى «الوطن»، قال لـ«الوطن») or it learns of it (علمت
 * «الوطن»).
 */
final class QuotedPapers {

  private static final int FAR = 3;
  private static final String FOR = "ل";

  private final WordSet names = WordSet.folded("extract/entity/paper-names.txt");
  private final WordSet telling = WordSet.folded("extract/entity/paper-cues.txt");
  private final WordSet towards = WordSet.folded("extract/entity/paper-prepositions.txt");

  /** Whether the word in quotation marks names a paper. */
  boolean isNamed(AnalyzedText text, int i) {
    if (i < 2
        || i + 1 >= text.size()
        || !text.isWord(i)
        || !Quotes.isQuoteMark(text.mark(i - 1))
        || !Quotes.isQuoteMark(text.mark(i + 1))
        || !names.contains(text.folded(i))) {
      return false;
    }
    int before = i - 2;
    return text.folded(before).equals(FOR)
        || telling.contains(text.stem(before))
        || towards.contains(text.folded(before)) && isTold(text, before);
  }

  private boolean isTold(AnalyzedText text, int preposition) {
    for (int i = preposition - 1; i >= Math.max(0, preposition - FAR); i--) {
      if (telling.contains(text.stem(i))) {
        return true;
      }
    }
    return false;
  }
}
