package org.isnad.lexicon;

import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.WordMarks;
import org.isnad.text.WordSplitter;

/**
 * Cuts words that lost the space between them (الولاياتالمتحدة). A cut needs a whole that no list
 * knows and two halves that news text uses often; the second half must open like a word of its own,
 * with the article, or with a conjunction before a name, or the first must end in a letter that
 * stands at the end of words alone (وتمنىخلال).
 */
final class GlueSplitter implements WordSplitter {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 30;
  private static final int SHORTEST_HALF = 3;
  private static final int SHORTEST_OPENED = 5;
  private static final int USUAL = 60;
  private static final int VERY_USUAL = 400;
  private static final String ABD = "عبد";

  private final Lexicon lexicon;

  /** Words that are left whole, as nearly all are. */
  private final WordMarks whole = new WordMarks();

  GlueSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public int split(Word word) {
    if (whole.has(word)) {
      return 0;
    }
    int cut = cut(word);
    if (cut == 0) {
      whole.add(word);
    }
    return cut;
  }

  private int cut(Word word) {
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
    for (int cut = SHORTEST_HALF; cut < s.length() - 1; cut++) {
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
    boolean certain = isLast(s.charAt(cut - 1)) || opens(s, cut);
    boolean brief = s.length() - cut < SHORTEST_OPENED;
    if (!certain && (!article && !joined || article && brief)) {
      return 0;
    }
    int first = lexicon.frequency(s.substring(0, cut));
    int second = lexicon.frequency(s.substring(cut));
    boolean usual = article || certain || first >= VERY_USUAL && (!brief || second >= VERY_USUAL);
    return usual && Math.min(first, second) >= USUAL ? Math.min(first, second) : 0;
  }

  /** الوزيرإن: within a word إ stands behind attached letters alone. */
  private static boolean opens(String s, int cut) {
    return s.charAt(cut) == Letters.ALIF_HAMZA_BELOW
        && !(s.charAt(cut - 1) == Letters.LAM && s.charAt(cut - 2) == Letters.ALIF);
  }

  /** ة and ى change into other letters where a word goes on. */
  private static boolean isLast(char letter) {
    return letter == Letters.TA_MARBUTA || letter == Letters.ALIF_MAKSURA;
  }
}
