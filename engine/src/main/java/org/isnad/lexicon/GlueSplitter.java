package org.isnad.lexicon;

import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.WordSplitter;

/**
 * Cuts words that lost the space between them (الولاياتالمتحدة). A cut needs a whole that no list
 * knows and two halves that news text uses often; the second half must open like a word of its own:
 * with the article, or with a conjunction before a name.
 */
final class GlueSplitter implements WordSplitter {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;
  private static final int SHORTEST_HALF = 3;
  private static final int USUAL = 60;
  private static final int VERY_USUAL = 400;
  private static final String ABD = "عبد";

  private final Lexicon lexicon;

  GlueSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public int split(Word word) {
    String s = word.surface();
    if (s.length() < SHORTEST || s.length() > LONGEST || s.contains(ABD)) {
      return 0;
    }
    Form form = lexicon.form(word);
    if (form.frequency() >= USUAL || !form.isUnknown()) {
      return 0;
    }
    int best = 0;
    int bestEvidence = 0;
    for (int cut = SHORTEST_HALF; cut <= s.length() - SHORTEST_HALF; cut++) {
      int evidence = evidence(s, cut);
      if (evidence > bestEvidence) {
        bestEvidence = evidence;
        best = cut;
      }
    }
    return best;
  }

  /** The rarer half's count, 0 where the cut is not to be trusted. */
  private int evidence(String s, int cut) {
    boolean article = s.charAt(cut) == Letters.ALIF && s.charAt(cut + 1) == Letters.LAM;
    boolean joined = s.charAt(cut) == Letters.WAW;
    if (s.length() - cut <= SHORTEST_HALF + 1 || !article && !joined) {
      return 0;
    }
    int first = lexicon.frequency(s.substring(0, cut));
    int rarer = Math.min(first, lexicon.frequency(s.substring(cut)));
    return rarer >= USUAL && (article || first >= VERY_USUAL) ? rarer : 0;
  }
}
