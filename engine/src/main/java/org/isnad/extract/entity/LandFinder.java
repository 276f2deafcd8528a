package org.isnad.extract.entity;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;

/** Finds stretches of land and sea by the countries they are of: الحدود السورية - التركية. */
final class LandFinder {

  static final String EVIDENCE = PlaceFinder.EVIDENCE;

  private static final char DASH = '-';
  private static final char STROKE = '/';
  private static final int LONGEST = 5;

  private final NameLists lists;

  LandFinder(NameLists lists) {
    this.lists = lists;
  }

  /** Adds them to {@code found}. */
  void find(AnalyzedText text, List<Mention> found) {
    for (int i = 0; i + 1 < text.size(); i++) {
      if (text.isWord(i) && text.analysis(i).isDefinite() && lists.isLand(text.stem(i))) {
        int end = end(text, i);
        if (end > i + 1) {
          int letters = text.analysis(i).proclitics().length();
          found.add(new Mention(i, end, letters, EntityType.LOC, null, Mention.STRONG, EVIDENCE));
        }
      }
    }
  }

  /** One past the last adjective of a country; one past the noun if there is none. */
  private int end(AnalyzedText text, int first) {
    int end = first + 1;
    for (int i = first + 1; i < text.size() && i - first < LONGEST; i++) {
      boolean dash = isDash(text, i) && i == end && end > first + 1;
      if (!dash && !isOfCountry(text, i)) {
        return end;
      }
      end = dash ? end : i + 1;
    }
    return end;
  }

  private static boolean isDash(AnalyzedText text, int i) {
    return text.mark(i) == DASH || text.mark(i) == STROKE;
  }

  private boolean isOfCountry(AnalyzedText text, int i) {
    Analysis a = text.analysis(i);
    return text.isWord(i)
        && !text.tokens().lineBefore(i)
        && a.isDefinite()
        && a.proclitics().isEmpty()
        && lists.isDemonym(text.stem(i));
  }
}
