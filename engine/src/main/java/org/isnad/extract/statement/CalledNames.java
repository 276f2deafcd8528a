package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Finds the name by which somebody is introduced behind their description: قال ساكن يدعى بكر. */
final class CalledNames {

  private static final String SEE = "رأى";
  private static final String DEMAND = "طالب";

  private final Page page;

  CalledNames(Page page) {
    this.page = page;
  }

  /** The name where one is given right behind the source; else the source itself. */
  Range of(Range source, int end) {
    int at = page.isComma(source.last() + 1) ? source.last() + 2 : source.last() + 1;
    int first = at + 1;
    if (at + 1 >= end || !introduces(at)) {
      return source;
    }
    int last = page.mentions().personFirst(first) == first ? page.mentions().personLast(first) : -1;
    for (int j = first; last < first && j < end && isNamePart(j); j++) {
      last = j;
      if (!isNamePart(j + 1)) {
        break;
      }
      last = -1;
    }
    return last < first || last >= end ? source : new Range(first, last);
  }

  /** أبو طالب، سالم طالب أن, آنا فيري: a name, spelt as the verb, or a conjunction and the verb. */
  static boolean isSurname(Page page, int i, CueForm form) {
    String word = page.text().surface(i);
    return isSon(page, i - 1)
        || form.cue().lemma().equals(DEMAND) && isTeller(page, i, form)
        || form.cue().lemma().equals(SEE)
            && word.charAt(0) == Letters.FA
            && word.charAt(word.length() - 1) == Letters.YA
            && page.isWord(i - 1)
            && (page.isGivenName(i - 1)
                || page.text().form(i - 1).isUnknown()
                || page.mentions().endsPerson(i - 1)
                || page.mentions().personFirst(i) >= 0);
  }

  private static boolean isSon(Page page, int before) {
    return page.isWord(before)
        && switch (page.folded(before)) {
          case "ابو", "وابو", "لابي", "ابي", "بن", "ابن" -> true;
          default -> false;
        };
  }

  /** وأوضح الكاتب سالم طالب أن: behind a verb of saying, and the clause is that verb's. */
  private static boolean isTeller(Page page, int i, CueForm form) {
    boolean spelt = !form.feminine() && !form.plural() && !form.enclitic();
    if (!spelt || !page.isComplementiser(i + 1) || page.folded(i + 1).charAt(0) == Letters.BA) {
      return false;
    }
    for (int j = i - 1; j >= page.sentenceStart(i) && page.isWord(j); j--) {
      CueForm told = page.facts(j).cue();
      if (told != null && told.isVerb()) {
        return j >= i - 2 || page.mentions().goesOnAt(i);
      }
    }
    return false;
  }

  private boolean introduces(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "يدعي", "تدعي", "ويدعي", "وتدعي", "اسمه", "اسمها", "واسمه", "واسمها" -> true;
          default -> false;
        };
  }

  private boolean isNamePart(int j) {
    return page.isWord(j) && (page.isGivenName(j) || page.text().form(j).isUnknown());
  }
}
