package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that names a source, from the first token that may begin one to the last
 * that belongs to it.
 */
final class NounPhrases {

  private static final int LONGEST = 24;

  private final Page page;
  private final Adjuncts adjuncts;
  private final PhraseEnds ends;
  private final Insertions insertions;
  private final Appositions appositions;

  NounPhrases(Page page) {
    this.page = page;
    adjuncts = new Adjuncts(page);
    ends = new PhraseEnds(page);
    insertions = new Insertions(page);
    appositions = new Appositions(page, adjuncts, ends);
  }

  /**
   * The noun phrase from the first token that may begin one to where it stops, before {@code end};
   * null if there is none.
   */
  @Nullable Range read(int from, int end) {
    int first = adjuncts.skip(from, end);
    if (first < 0) {
      return null;
    }
    return phrase(first, end);
  }

  /** The noun phrase that begins at the very token; null if it cannot begin one. */
  @Nullable Range readFrom(int first, int end) {
    return phrase(first, end);
  }

  private @Nullable Range phrase(int first, int end) {
    if (page.isComplementiser(first)
        || page.isFurtherComplementiser(first)
        || page.is(first, SpeechWords.RELATIVE | SpeechWords.CONNECTOR)
        || page.pos(first) == Pos.PRONOUN
        || isAdverb(first) && !isSubject(first)) {
      return null;
    }
    int last = stop(first, Math.min(end, first + LONGEST));
    while (last >= first && page.isPreposition(last) && !page.isGivenName(last)) {
      last--;
    }
    return last < first ? null : new Range(first, last);
  }

  /** أن فحصا أوليا: behind a complementiser the subject stands in the accusative. */
  private boolean isSubject(int j) {
    return page.isComplementiser(j - 1) && page.pos(j).isNominal();
  }

  /** أولا، دائما، إذا: how or when something was said. */
  private boolean isAdverb(int j) {
    if (!page.isWord(j)
        || page.isDefinite(j)
        || page.is(j, SpeechWords.SPEAKERS | SpeechWords.WHOLE)
        || page.isEachOf(j)
        || page.mentions().opensName(j)) {
      return false;
    }
    boolean accusative = page.text().analysis(j).has(Analysis.TANWIN) && !page.isGivenName(j);
    return accusative
        || page.pos(j) == Pos.ADVERB
        || page.pos(j) == Pos.PARTICLE
        || page.pos(j) == Pos.CONJUNCTION;
  }

  /** Last token of the phrase that begins at {@code first}. */
  private int stop(int first, int end) {
    int titled = page.mentions().titledLast(first);
    int last = titled < end ? Math.max(titled, first - 1) : first - 1;
    int j = last + 1;
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
      int named = Initials.after(page, j);
      if (named > j && named < end) {
        j = named;
        continue;
      }
      if (page.mark(j) == '(') {
        int after = adjuncts.afterBracket(j, end);
        last = after - 1;
        j = after;
        continue;
      }
      if (page.isComma(j)) {
        int aside = page.is(first, SpeechWords.ROLE) ? insertions.asideBefore(j, end) : -1;
        if (aside > 0) {
          j = aside;
          continue;
        }
        if (!appositions.continuesAt(j + 1, end) && !appositions.namesRole(first, j + 1, end)) {
          break;
        }
        j++;
        continue;
      }
      if (page.isPercent(j)) {
        last = j;
        j++;
        continue;
      }
      if (page.mark(j) != 0
          || j > first
              && (ends.isBefore(j)
                  || ends.opensObject(first, j)
                  || ends.leavesName(j)
                  || ends.leavesTitle(first, j)
                  || ends.leavesBody(j))) {
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

  /** The first token from {@code from} on that opens no adjunct; -1 if nothing is left. */
  int skipAdjuncts(int from, int end) {
    return adjuncts.skip(from, end);
  }

  /** Whether the token opens an adjunct and no noun phrase. */
  boolean opensAdjunct(int j) {
    return adjuncts.opens(j);
  }

  /** A finite verb, not a name that could be read as one. */
  boolean isVerb(int j) {
    return ends.isVerb(j);
  }
}
