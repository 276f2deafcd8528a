package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase that names a source. */
final class NounPhrases {

  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 5;
  private static final long MAY_BE_VERBS =
      SpeechWords.ACTION | SpeechWords.FEELING | SpeechWords.BELIEF | SpeechWords.MODAL;
  private static final String WITH_THE = "بال";

  private final Page page;

  NounPhrases(Page page) {
    this.page = page;
  }

  /**
   * The noun phrase from the first token that may begin one to where it stops, before {@code end};
   * null if there is none.
   */
  @Nullable Range read(int from, int end) {
    int first = start(from, end);
    if (first < 0) {
      return null;
    }
    return phrase(first, end);
  }

  private @Nullable Range phrase(int first, int end) {
    if (page.isComplementiser(first)
        || page.isFurtherComplementiser(first)
        || page.is(first, SpeechWords.RELATIVE)
        || page.pos(first) == Pos.PRONOUN) {
      return null;
    }
    int last = stop(first, Math.min(end, first + LONGEST));
    while (last >= first && page.isPreposition(last) && !page.isGivenName(last)) {
      last--;
    }
    return last < first ? null : new Range(first, last);
  }

  /** The noun phrase that begins at the very token; null if it cannot begin one. */
  @Nullable Range readFrom(int first, int end) {
    return phrase(first, end);
  }

  /** Skips times, addressees and forums; -1 if nothing is left. */
  private int start(int from, int end) {
    int j = from;
    while (j < end) {
      Quote quote = page.quoteAt(j);
      if (quote != null) {
        return j;
      }
      if (page.mark(j) != 0) {
        j = page.mark(j) == '(' ? afterBracket(j, end) : j + 1;
      } else if (opensAdjunct(j) && !(j + 1 == end && j == from && mayBeName(j))) {
        j = afterAdjunct(j, end);
      } else {
        return j;
      }
    }
    return -1;
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

  private int afterBracket(int open, int end) {
    for (int j = open + 1; j < end; j++) {
      if (page.mark(j) == ')') {
        return j + 1;
      }
    }
    return open + 1;
  }

  boolean opensAdjunct(int j) {
    if (!page.isWord(j)) {
      return page.isNumber(j) ? false : true;
    }
    if (page.mentions().personFirst(j) == j && !page.mentions().beginsInside(j)) {
      return false;
    }
    long skipped =
        SpeechWords.TIME | SpeechWords.ADJUNCT | SpeechWords.ADVERB | SpeechWords.ADDRESS;
    if (page.is(j, skipped) && !page.is(j, SpeechWords.ROLE)) {
      return true;
    }
    if (page.isPreposition(j) && !page.isGivenName(j) || isBareLam(j)) {
      return true;
    }
    if (page.isGivenName(j)) {
      return false;
    }
    char c = page.folded(j).charAt(0);
    if (c == Letters.BA) {
      return page.is(j, SpeechWords.BEHIND_PREPOSITION)
          || page.folded(j).startsWith(WITH_THE)
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
    int j = from + 1;
    boolean prepositional = !page.is(from, SpeechWords.TIME | SpeechWords.ADVERB);
    int words = 0;
    while (j < end) {
      if (page.isComma(j) || page.isDash(j)) {
        return j + 1;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        return quote.close() + 1;
      }
      if (page.mark(j) == '(') {
        return afterBracket(j, end);
      }
      boolean startsSource =
          beginsSource(j)
              && (!prepositional
                  || words > 0 && !page.is(j - 1, SpeechWords.FORUM) && !page.isPreposition(j - 1));
      if (startsSource) {
        return j;
      }
      if (!prepositional
          && !page.is(j, SpeechWords.TIME)
          && !page.isNumber(j)
          && !opensAdjunct(j)) {
        return j;
      }
      words++;
      j++;
    }
    return end;
  }

  private boolean beginsSource(int j) {
    return page.isWord(j)
        && !page.isDefinite(j)
        && page.is(j, SpeechWords.ROLE | SpeechWords.COLLECTIVE | SpeechWords.BODY)
        && !page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && !page.text().analysis(j).has(Analysis.TANWIN);
  }

  /** Last token of the phrase that begins at {@code first}. */
  private int stop(int first, int end) {
    int j = first;
    int last = first - 1;
    while (j < end) {
      Quote quote = page.quoteAt(j);
      if (quote != null) {
        if (!quote.closed() || quote.close() >= end) {
          break;
        }
        last = quote.close();
        j = last + 1;
        continue;
      }
      if (page.mark(j) == '(') {
        int after = afterBracket(j, end);
        last = after - 1;
        j = after;
        continue;
      }
      if (page.isComma(j)) {
        if (!continuesBehindComma(j + 1, end) && !namesRole(first, j + 1, end)) {
          break;
        }
        j++;
        continue;
      }
      if (page.mark(j) != 0
          || j > first && (endsBefore(j) || opensObject(first, j) || leavesName(j))) {
        break;
      }
      last = j;
      j++;
      if (page.is(last, SpeechWords.SELF)) {
        break;
      }
    }
    return last;
  }

  /** Behind a finished subject a verbal noun, or كافة, opens the object. */
  private boolean opensObject(int first, int j) {
    boolean finished = isFinished(j - 1) || page.pos(j) == Pos.DEMONSTRATIVE;
    if (page.isDefinite(j) || !page.isWord(j) || page.isPreposition(j - 1) || !finished) {
      return false;
    }
    return page.is(j, SpeechWords.WHOLE | SpeechWords.OWN_WORDS)
        || page.pos(j) == Pos.DEMONSTRATIVE
        || ActionNouns.isOwnAction(page, j)
        || j - 1 > first && page.is(j, SpeechWords.ACTION) && ActionNouns.isAction(page, j, 0);
  }

  private boolean isFinished(int j) {
    return page.isDefinite(j)
        || page.is(j, SpeechWords.PLACE)
        || page.isQuoteMark(j)
        || page.mentions().endsPerson(j);
  }

  /** Behind a person's whole name only a role, a further name or what و joins goes on. */
  private boolean leavesName(int j) {
    return page.isWord(j)
        && page.mentions().endsPerson(j - 1)
        && !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.SELF)
        && !page.isGivenName(j)
        && page.mentions().personFirst(j) < 0
        && !page.startsWithConjunction(j)
        && !page.isPreposition(j)
        && !page.text().form(j).isUnknown();
  }

  private boolean endsBefore(int j) {
    if (page.is(j, SpeechWords.TIME | SpeechWords.RELATIVE)
        || page.pos(j) == Pos.DEMONSTRATIVE && page.text().analysis(j).hasPreposition()
        || page.is(j, SpeechWords.ADDRESS)
        || page.isComplementiser(j)
        || page.is(j, SpeechWords.CONNECTOR)
        || page.isResumption(j)) {
      return true;
    }
    if (page.is(j, SpeechWords.ADJUNCT | SpeechWords.ADVERB) && !page.is(j, SpeechWords.ROLE)) {
      return true;
    }
    if (page.isPreposition(j)) {
      return page.is(j + 1, SpeechWords.FORUM | SpeechWords.TIME | SpeechWords.CHANNEL)
          || page.quoteAt(j + 1) != null && page.folded(j).length() == 1
          || page.folded(j).equals("عن")
          || page.isComplementiser(j + 1)
          || page.is(j + 1, SpeechWords.ADDRESS);
    }
    if (page.folded(j).length() == 1) {
      return true;
    }
    if (page.folded(j).charAt(0) == Letters.LAM
        && page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && page.is(j, SpeechWords.CHANNEL | SpeechWords.AGENCY | SpeechWords.ADDRESS)) {
      return true;
    }
    CueHit hit = page.hit(j);
    if (hit != null && (hit.conjoined() || hit.form().isParticiple())) {
      return true;
    }
    CueForm form = page.facts(j).cue();
    boolean circumstance = form != null && form.isParticiple() && page.isDefinite(j - 1);
    return (circumstance || isAccusative(j)) && page.text().analysis(j).has(Analysis.TANWIN)
        || isVerb(j);
  }

  /** الوزارة شكوكا: behind a definite noun an indefinite accusative is object or adverb. */
  private boolean isAccusative(int j) {
    return page.isDefinite(j - 1)
        && !page.isDefinite(j)
        && !page.isDefinite(j + 1)
        && page.pos(j) == Pos.NOUN
        && !page.is(j, SpeechWords.ROLE | SpeechWords.PLACE | SpeechWords.GIVEN)
        && page.mentions().otherLast(j) < 0
        && page.mentions().personLast(j) < 0;
  }

  /** A finite verb, not a name that could be read as one. */
  boolean isVerb(int j) {
    if (!page.isWord(j) || page.pos(j) != Pos.VERB) {
      return false;
    }
    if (page.isGivenName(j)
        || page.is(j, SpeechWords.ANY & ~MAY_BE_VERBS)
        || page.is(j, SpeechWords.PLACE)) {
      return false;
    }
    if (page.is(j - 1, SpeechWords.CHANNEL)) {
      return false;
    }
    String proclitics = page.text().analysis(j).proclitics();
    if (proclitics.isEmpty() || proclitics.length() == 1 && proclitics.charAt(0) == Letters.WAW) {
      return page.text().form(j).frequency() > 0;
    }
    boolean future = proclitics.charAt(proclitics.length() - 1) == Letters.SIN;
    return future
        && page.text().analysis(j).has(Analysis.PRESENT)
        && page.text().form(j).frequency() > 0;
  }

  /** وزير الإعلام، مهند هادي، في بيان: a short run between commas behind a role is a name. */
  private boolean namesRole(int first, int j, int end) {
    if (!page.is(first, SpeechWords.ROLE) || j >= end || !page.pos(j).isNominal()) {
      return false;
    }
    for (int k = j; k <= Math.min(end, j + LONGEST_NAME); k++) {
      if (k >= end || page.isComma(k) || page.isComplementiser(k) || page.isColon(k)) {
        return k > j + 1;
      }
      if (!page.isWord(k)
          || opensAdjunct(k)
          || page.startsWithConjunction(k)
          || page.is(k, SpeechWords.FORUM)) {
        return page.is(k, SpeechWords.FORUM | SpeechWords.TIME) && k > j + 1;
      }
    }
    return false;
  }

  /** Behind a comma an apposition continues the phrase: a name, a role, a definite description. */
  private boolean continuesBehindComma(int j, int end) {
    if (j >= end || !page.isWord(j) || opensAdjunct(j) || endsBefore(j) || page.hit(j) != null) {
      return false;
    }
    if (page.startsWithConjunction(j) || page.pos(j) == Pos.PRONOUN) {
      return false;
    }
    return page.is(j, SpeechWords.ROLE)
        || page.isGivenName(j)
        || page.text().form(j).isUnknown()
        || page.pos(j) == Pos.NAME
        || page.isDefinite(j);
  }
}
