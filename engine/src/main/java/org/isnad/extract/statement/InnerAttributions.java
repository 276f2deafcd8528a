package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clause that a phrase attributes inside another's words: قال الوزير إن الحرب، بحسب
 * الوكالة، لن تنتهي. It is a statement of its own within theirs.
 */
final class InnerAttributions {

  private static final int SHORTEST = 3;
  private static final String THAT = "وذلك";

  private final Page page;
  private final PassersOn passers;
  private final ClauseRanges ranges;

  InnerAttributions(Page page, PassersOn passers) {
    this.page = page;
    this.passers = passers;
    ranges = new ClauseRanges(page);
  }

  /** The clause on the word of whom the phrase cites; null if nobody tells what it stands in. */
  @Nullable Range find(Attribution a, List<Draft> drafts) {
    Range source = a.source();
    Draft outer = source == null || !a.channels().isEmpty() ? null : outer(a, drafts);
    return source != null && outer != null && passers.citesAnother(a, source, outer)
        ? clause(a, outer)
        : null;
  }

  /** The innermost of the drafts that tell what the phrase stands in; null for none. */
  private @Nullable Draft outer(Attribution a, List<Draft> drafts) {
    Draft inner = null;
    for (Draft d : drafts) {
      Range content = d.content();
      boolean holds =
          content.contains(a.all().first())
              && content.contains(a.all().last())
              && d.cue().first() < a.all().first()
              && d.opening().content() <= a.all().first();
      boolean tells = d.joint() != Draft.Joint.PHRASE && d.stance() != Stance.DEMAND;
      if (holds && tells && !d.isPretext() && !isPaper(d.source())) {
        inner = d;
      }
    }
    return inner;
  }

  /** The clause of the outer content which the phrase stands in or closes; null for none. */
  private @Nullable Range clause(Attribution a, Draft outer) {
    int first = a.all().first();
    int start = Math.max(outer.content().first(), page.sentenceStart(first));
    int end = Math.min(outer.content().last() + 1, page.sentenceEnd(first));
    int from = page.skipConnectors(openOf(start, first), first);
    boolean apart = page.isComma(first - 1);
    boolean run = page.isWord(first - 1);
    if (page.startsWithConjunction(first) && page.folded(first).startsWith("وح")
        || run && (isOpen(first - 1) || isCommon(a))) {
      return null;
    }
    int next = a.all().last() + 1;
    Range range;
    if (isEnd(next, end) || goesOn(next, end, apart)) {
      int last = first - 1;
      last = page.isWord(last) && page.folded(last).equals(THAT) ? last - 1 : last;
      range = from > last ? null : ranges.trimmed(from, last);
    } else if (!apart && !page.isDash(first - 1)) {
      return null; // بلغ بحسب الوزارة ألف مصاب: nothing shows where who is cited ends
    } else {
      int close = closeOf(apart && page.isComma(next) ? next + 1 : next, end);
      range = from >= first ? null : ranges.trimmed(from, close - 1);
    }
    return range == null || range.length() < SHORTEST || splitsQuote(range) ? null : range;
  }

  /** تشير التقديرات إلى كذا، وفق الوزارة: the paper is the ministry's, and not the other way. */
  private boolean isPaper(@Nullable Range source) {
    return source != null && page.is(source.first(), Documents.ANY);
  }

  /** التطوير وفق الإدارة الحديثة: with no comma and no name it tells how, and not who says so. */
  private boolean isCommon(Attribution a) {
    Range source = a.source();
    return source != null
        && a.entry().kind() != PhraseLexicon.Kind.CLAUSE
        && page.is(source.first(), SpeechWords.BODY)
        && page.mentions().otherLast(source.first()) < 0;
  }

  /** تسير وفق, وهو بحسب: no clause ends with its verb's manner still to come, or its subject. */
  private boolean isOpen(int j) {
    return page.pos(j) == Pos.VERB || page.pos(j) == Pos.PRONOUN || page.isComplementiser(j);
  }

  /** Whether nothing but marks follows. */
  private boolean isEnd(int next, int end) {
    int j = next;
    while (j < end && page.mark(j) != 0 && !page.isComma(j)) {
      j++;
    }
    return j >= end;
  }

  /** Whether what follows is no part of the clause: بلغ كذا وفق الوكالة، ومصاريف النقل. */
  private boolean goesOn(int next, int end, boolean apart) {
    if (!page.isComma(next)) {
      return isBoundary(next) || page.isWord(next) && page.startsWithConjunction(next);
    }
    int behind = next + 1;
    return behind >= end || !apart || page.startsWithConjunction(behind) || isBoundary(behind);
  }

  /** Where the clause opens that the token stands in. */
  private int openOf(int start, int token) {
    for (int j = token - SHORTEST; j > start; j--) {
      if (page.isComma(j - 1) && (isBoundary(j) || isNewClause(j)) || isAndThat(j)) {
        return page.isComplementiser(j) ? j + 1 : j;
      }
    }
    return start;
  }

  /** One past the end of the clause that goes on at the token. */
  private int closeOf(int from, int end) {
    for (int j = from + 1; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed() && quote.close() < end) {
        j = quote.close();
      } else if (page.isComma(j - 1) && (isBoundary(j) || isNewClause(j)) || isAndThat(j)) {
        return j;
      }
    }
    return end;
  }

  /** A participle of saying, لكن, كما, الأمر الذي: what stands beside the clause. */
  private boolean isBoundary(int j) {
    CueHit hit = page.hit(j);
    return hit != null && hit.form().isParticiple()
        || page.is(j, SpeechWords.CONNECTOR)
        || page.turns(j);
  }

  /** وقتل, وربما, وهو: behind a comma a noun may be one more of a list, and these are not. */
  private boolean isNewClause(int j) {
    return page.isWord(j) && !page.pos(j).isNominal() && page.startsWithConjunction(j);
  }

  /** وأن الحكومة, وإنه. */
  private boolean isAndThat(int j) {
    return page.isComplementiser(j) && page.startsWithConjunction(j);
  }

  private boolean splitsQuote(Range range) {
    return page.quoteAround(range.first()) != page.quoteAround(range.last());
  }
}
