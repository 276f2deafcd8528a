package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/**
 * Skips what may stand between a cue and its source and is no part of either: times, adverbs,
 * addressees, forums, brackets.
 */
final class Adjuncts {

  private static final String WITH_THE = "بال";
  private static final String GOD = "الله";
  private static final int LONGEST_PRAYER = 6;

  private final Page page;

  Adjuncts(Page page) {
    this.page = page;
  }

  /** Skips times, addressees and forums; -1 if nothing is left. */
  int skip(int from, int end) {
    int j = from;
    while (j < end) {
      Quote quote = page.quoteAt(j);
      if (quote != null) {
        return j;
      }
      int named = Initials.after(page, j);
      if (named > j && named < end) {
        return named;
      }
      int prayed = behindPrayer(j, end);
      if (prayed > j) {
        j = prayed;
      } else if (page.mark(j) != 0) {
        j = page.mark(j) == '(' ? afterBracket(j, end) : j + 1;
      } else if (opens(j) && !(j + 1 == end && j == from && mayBeName(j))) {
        j = afterAdjunct(j, end);
      } else {
        return j;
      }
    }
    return -1;
  }

  /** -حفظه الله-: one past the dash that closes what is wished; the token itself elsewhere. */
  private int behindPrayer(int dash, int end) {
    for (int j = dash + 1; page.isDash(dash) && j < Math.min(end, dash + LONGEST_PRAYER); j++) {
      if (page.isDash(j)) {
        return page.isWord(j - 1) && page.folded(j - 1).equals(GOD) ? j + 1 : dash;
      }
    }
    return dash;
  }

  /** لوجران between verb and أن is a name, للصحفيين is not. */
  private boolean mayBeName(int j) {
    return page.isWord(j)
        && page.folded(j).charAt(0) == Letters.LAM
        && !page.isPreposition(j)
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.ANY)
        && !page.words().isPlace(page.folded(j).substring(1))
        && page.folded(j).length() > 3;
  }

  /** One past the closing bracket, or past the opening one where none closes it. */
  int afterBracket(int open, int end) {
    for (int j = open + 1; j < end; j++) {
      if (page.mark(j) == ')') {
        return j + 1;
      }
    }
    return open + 1;
  }

  /** Whether the token opens an adjunct and no noun phrase. */
  boolean opens(int j) {
    if (!page.isWord(j)) {
      return !page.isNumber(j);
    }
    if (page.mentions().personFirst(j) == j && !page.mentions().beginsInside(j)) {
      return false;
    }
    long skipped = SpeechWords.TIME | SpeechWords.ADJUNCT | SpeechWords.ADVERB;
    boolean time = page.is(j, skipped) && !page.is(j, SpeechWords.ROLE) || opensSpan(j);
    if (time || page.isTold(j) || isTold(j) || isWithName(j)) {
      return true;
    }
    if (page.isPreposition(j) && !page.isGivenName(j) || isBareLam(j)) {
      return true;
    }
    if (page.isGivenName(j)) {
      return false;
    }
    return opensAttached(j);
  }

  /** أكد لهسبريس: a medium known by name behind ل. */
  private boolean isTold(int j) {
    return page.isWord(j)
        && page.folded(j).charAt(0) == Letters.LAM
        && page.mentions().beginsInside(j)
        && page.mentions().opensMedium(j);
  }

  /** أشاد بتايوان: a name behind ب. */
  private boolean isWithName(int j) {
    return page.folded(j).charAt(0) == Letters.BA
        && page.mentions().beginsInside(j)
        && page.mentions().personFirst(j) < 0;
  }

  /** نهاية عام 2019، مطلع الشهر، أول من أمس: a part of a time. */
  private boolean opensSpan(int j) {
    int day = isWord(j + 1, "من") ? j + 2 : j + 1;
    if (isWord(j, "اول") && isWord(day, "امس")) {
      return true;
    }
    boolean part =
        page.isWord(j)
            && switch (page.folded(j)) {
              case "نهاية", "مطلع", "بداية", "اوائل", "اواخر", "منتصف" -> true;
              default -> false;
            };
    return part && (page.is(j + 1, SpeechWords.TIME | SpeechWords.MONTH) || isPeriod(j + 1));
  }

  private boolean isWord(int j, String folded) {
    return page.isWord(j) && page.folded(j).equals(folded);
  }

  private boolean isPeriod(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "عام", "العام", "سنة", "السنة", "شهر", "الشهر", "الاسبوع" -> true;
          default -> false;
        };
  }

  /** Whether the first letter of the word is a preposition that opens an adjunct. */
  private boolean opensAttached(int j) {
    char c = page.folded(j).charAt(0);
    if (c == Letters.WAW) {
      return page.folded(j).length() > 2
          && page.folded(j).charAt(1) == Letters.BA
          && page.text().analysis(j).hasConjunction()
          && page.text().analysis(j).hasPreposition()
          && !page.is(j, SpeechWords.SPEAKERS);
    }
    if (c == Letters.BA) {
      return page.is(j, SpeechWords.BEHIND_PREPOSITION)
          || page.folded(j).startsWith(WITH_THE)
          || page.text().analysis(j).hasPreposition()
              && page.pos(j) == Pos.NOUN
              && !page.mentions().opensName(j)
          || page.pos(j) == Pos.DEMONSTRATIVE;
    }
    boolean attached = c == Letters.LAM && page.folded(j).length() > 2;
    return attached
        && (page.text().analysis(j).hasPreposition() && page.pos(j) != Pos.UNKNOWN
            || page.isDefinite(j)
            || page.is(j, SpeechWords.BEHIND_PREPOSITION)
            || page.words().isPlace(page.folded(j).substring(1)));
  }

  private boolean isBareLam(int j) {
    return page.folded(j).length() == 1;
  }

  /** One past an adjunct: to a comma, or to a word that begins a source. */
  private int afterAdjunct(int from, int end) {
    boolean told = page.is(from, SpeechWords.CHANNEL) || isTold(from);
    int medium = told ? page.mediumBeforeSomebody(from) : -1;
    if (medium > 0 && medium + 1 < end) {
      return medium + 1;
    }
    if (isForOnesPart(page, from) && from + 2 < end) {
      return from + 2;
    }
    if (isWithPronoun(from) && from + 1 < end && isSomebody(from + 1)) {
      return from + 1;
    }
    int j = from + 1;
    boolean prepositional =
        !page.is(from, SpeechWords.TIME | SpeechWords.ADVERB) && !opensSpan(from);
    int words = 0;
    boolean open = governs(from);
    while (j < end) {
      open |= governs(j) || page.is(j, SpeechWords.CARRIED); // في بيان أوردته الوكالة
      if (page.isComma(j) || page.isDash(j)) {
        return j + 1;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        return behindAdjectives(j, quote.close() + 1, end);
      }
      if (page.mark(j) == '(') {
        return behindAdjectives(j, afterBracket(j, end), end);
      }
      boolean startsSource =
          beginsSource(j)
              && (!open || page.is(j, SpeechWords.ROLE))
              && (!prepositional || words > 0 && !opensForum(j - 1) && !page.isPreposition(j - 1));
      if (startsSource) {
        return j;
      }
      if (!prepositional && !page.is(j, SpeechWords.TIME) && !page.isNumber(j) && !opens(j)) {
        return j;
      }
      words++;
      j++;
    }
    return end;
  }

  /** قال لي، رد عليه: to whom is told by the one word. */
  private boolean isWithPronoun(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "لي", "لنا", "له", "لها", "لهم", "لهما", "لك", "لكم" -> true;
          case "عليه", "عليها", "عليهم", "عليهما" -> true;
          default -> false;
        };
  }

  private boolean isSomebody(int j) {
    Analysis analysis = page.text().analysis(j);
    return page.isWord(j)
        && page.canSpeak(j)
        && !analysis.has(Analysis.TANWIN)
        && !analysis.hasPreposition()
        && !analysis.hasConjunction();
  }

  /** من جهته، من جانبها: it is the next speaker's turn. */
  static boolean isForOnesPart(Page page, int j) {
    return page.isWord(j)
        && page.folded(j).equals("من")
        && page.isWord(j + 1)
        && switch (page.folded(j + 1)) {
          case "جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها" -> true;
          default -> false;
        };
  }

  /** لصحيفة «المدار» المصرية: what describes a medium behind its name in marks is nobody. */
  private int behindAdjectives(int mark, int from, int end) {
    int j = from;
    while (page.is(mark - 1, SpeechWords.CHANNEL) && j < end && describes(j)) {
      j++;
    }
    return j;
  }

  private boolean describes(int j) {
    return page.isWord(j)
        && page.isDefinite(j)
        && (page.pos(j) == Pos.ADJECTIVE || SubjectSplit.isNisba(page.folded(j)))
        && !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        && page.mentions().personFirst(j) < 0;
  }

  /** خلال استقباله وفدا: a verbal noun with its subject's pronoun still wants its object. */
  private boolean governs(int j) {
    return page.is(j, SpeechWords.ADJUNCT)
        && page.isWord(j + 1)
        && page.text().analysis(j + 1).has(Analysis.ENCLITIC)
        && !page.is(j + 1, SpeechWords.FORUM | SpeechWords.OWN_WORDS);
  }

  /** في بيان الوزير; behind في هذا الصدد the next noun is nobody's forum. */
  private boolean opensForum(int j) {
    boolean pointed = page.isDefinite(j) && page.pos(j - 1) == Pos.DEMONSTRATIVE;
    return page.is(j, SpeechWords.FORUM) && !pointed;
  }

  private boolean beginsSource(int j) {
    return page.isWord(j)
        && !page.isDefinite(j)
        && page.is(j, SpeechWords.ROLE | SpeechWords.COLLECTIVE | SpeechWords.BODY)
        && !page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && !page.text().analysis(j).has(Analysis.TANWIN);
  }
}
