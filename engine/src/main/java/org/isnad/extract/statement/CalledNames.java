package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Finds the name by which somebody is introduced behind their description: قال ساكن يدعى بكر. */
final class CalledNames {

  private static final String SEE = "رأى";

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

  /** آنا فيري: a name, spelt as a conjunction and the verb. */
  static boolean isSurname(Page page, int i, CueForm form) {
    String word = page.text().surface(i);
    return form.cue().lemma().equals(SEE)
        && word.charAt(0) == Letters.FA
        && word.charAt(word.length() - 1) == Letters.YA
        && page.isWord(i - 1)
        && (page.isGivenName(i - 1)
            || page.text().form(i - 1).isUnknown()
            || page.mentions().endsPerson(i - 1)
            || page.mentions().personFirst(i) >= 0);
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
