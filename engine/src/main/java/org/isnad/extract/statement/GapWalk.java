package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a content from gap to gap between its words, over closed quotations in one step, and
 * keeps what was seen on the way. A gap is named by the token behind it; punctuation belongs to the
 * gap. Lives for one content.
 */
final class GapWalk {

  /** What stands in a gap, the strongest of it. */
  enum Mark {
    LINE,
    SENTENCE,
    CLOSED_COMMA,
    CLOSED,
    SEMICOLON,
    COMMA,
    DASH,
    OTHER,
    QUOTE,
    BRACKET,
    WORD
  }

  private static final char ARABIC_SEMICOLON = '\u061B';

  private final Page page;
  private final Landmarks marks;
  private final EndRules rules;
  private final WordKinds words;
  private final InnerVerbs inner;
  private final Draft draft;
  private final int first;
  private final int limit;

  private int at;
  private EndRule rule = EndRule.NONE;
  private boolean sentence;
  private boolean line;
  private int commas;
  private boolean verb;
  private boolean firstPerson;

  /**
   * @param first first token of the content
   * @param limit one past the last token it may hold
   */
  GapWalk(
      Page page,
      Landmarks marks,
      EndRules rules,
      InnerVerbs inner,
      Draft draft,
      int first,
      int limit) {
    this.page = page;
    this.marks = marks;
    this.rules = rules;
    this.inner = inner;
    this.draft = draft;
    this.first = first;
    this.limit = limit;
    words = new WordKinds(page);
    at = first;
  }

  /**
   * Goes to the next gap; false if the content ends for certain before the token then reached,
   * which nothing but its limit or another report may show.
   */
  boolean next() {
    rule = EndRule.NONE;
    sentence = false;
    line = false;
    while (at < limit) {
      see(at);
      Quote quote = page.quoteAt(at);
      at = quote != null && quote.closed() && quote.close() < limit ? quote.close() + 1 : at + 1;
      if (at >= limit) {
        return false;
      }
      reach();
      if (isCertainEnd()) {
        return false;
      }
      if (opensSomething() && !isTied() && mayEndHere()) {
        return true;
      }
    }
    return false;
  }

  private void see(int token) {
    if (page.isComma(token)) {
      commas++;
    }
    if (page.isWord(token)) {
      verb |= page.pos(token) == Pos.VERB || page.is(token, SpeechWords.RELATIVE);
      firstPerson |= words.isFirstPerson(token);
    }
  }

  private void reach() {
    boolean carried = rules.carriesOn(at);
    sentence |= !carried && rules.endsSentence(at);
    line |= !carried && page.startsParagraph(at);
    if (rule == EndRule.NONE || rule == EndRule.FOLLOWS) {
      EndRule here = rules.at(draft, first, at);
      rule = here == EndRule.NONE ? rule : here;
    }
  }

  /** Outside quotations, a new paragraph is no report's, and a sentence with a cue another's. */
  private boolean isCertainEnd() {
    if (!sentence) {
      boolean told =
          tellsOn()
              || turnsToAnother()
              || addsTelling()
              || leavesUntold()
              || Rejoinders.opensAt(page, at);
      return told && !isInOneQuote();
    }
    if (isInOneQuote()) {
      return false;
    }
    if (opensAnotherMatter()) {
      return true;
    }
    Opening.Kind kind = draft.opening().kind();
    boolean mayGoOn = kind == Opening.Kind.COLON || kind == Opening.Kind.QUOTE;
    return line && !mayGoOn || marks.reportsIn(at, page.sentenceEnd(at));
  }

  /** قالت مصادر كذا فيما أكد شهود كذا: somebody else, named behind the verb, tells. */
  private boolean turnsToAnother() {
    for (int verb = at + 1; verb <= at + 2; verb++) {
      Draft next = marks.draftAt(verb);
      if (next != null
          && next.source() != null
          && next.source().first() > verb
          && next.joint() == Draft.Joint.FREE
          && Nesting.isContrasted(verb, page)) {
        return draft.cue().first() < first && (verb == at + 1 || page.isIn(at));
      }
    }
    return false;
  }

  /**
   * قال إن كذا ودعا البرلمان إلى كذا: whoever speaks goes on by another verb of telling, with no
   * subject of its own.
   */
  private boolean tellsOn() {
    Draft next = marks.draftAt(at);
    CueHit hit = page.hit(at);
    return next != null
        && hit != null
        && next.joint() == Draft.Joint.CONJOINED
        && next.source() == null
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.cue().is(Frames.HOMOGRAPH)
        && next.agreement().feminine() == draft.agreement().feminine()
        && next.agreement().plural() == draft.agreement().plural()
        && draft.cue().first() < first
        && verb;
  }

  /** في غضون ذلك، إلى ذلك, في هذه الأثناء at the head of a sentence. */
  private boolean opensAnotherMatter() {
    if (!page.isPreposition(at) || !page.isWord(at + 1)) {
      return false;
    }
    boolean pointing = page.pos(at + 1) == Pos.DEMONSTRATIVE;
    return page.isPress(at + 1, PressWords.Kind.MEANTIME)
        || pointing && page.isPress(at + 2, PressWords.Kind.MEANTIME)
        || page.is(at + 1, SpeechWords.POINTS_TO) && page.isComma(at + 2)
        || page.is(at + 1, SpeechWords.POINTS_TO) && page.pos(at + 2) == Pos.VERB;
  }

  /** أكد أن كذا، متمنيا لهم التوفيق: what whoever speaks does with it, if not by a clause. */
  private boolean addsTelling() {
    CueHit hit = page.hit(at);
    return hit != null
        && hit.form().isParticiple()
        && page.isComma(at - 1)
        && marks.draftAt(at) == null
        && draft.cue().first() < first
        && hit.form().feminine() == draft.agreement().feminine()
        && hit.form().plural() == draft.agreement().plural();
  }

  /** قال إن كذا، دون أن يحدد كذا: the outlet on the one who spoke. */
  private boolean leavesUntold() {
    return draft.cue().first() < first
        && !draft.agreement().plural()
        && Untold.opensAt(page, at, draft.agreement().feminine());
  }

  private boolean opensSomething() {
    return page.mark(at) == 0
        || page.quoteAt(at) != null
        || page.mark(at) == '('
        || page.mark(at) == '[';
  }

  /** What is counted among others, and what a quotation mark opens, belongs to what leads to it. */
  private boolean isTied() {
    boolean opened = page.isQuoteMark(at - 1) && page.quoteClosedAt(at - 1) == null;
    boolean quoted = page.quoteAt(at) != null && page.mark(at - 1) == 0;
    return opened || quoted || words.countsAmong(at) || isInner(marks.draftAt(at));
  }

  /** قالت الوزارة إن الضيف حضر وأكد: what the one spoken of says belongs to what is told of him. */
  private boolean isInner(@Nullable Draft next) {
    return next != null && inner.goesOn(draft, first, next);
  }

  /** Between two plain words of a phrase nothing ends; those gaps are most, and cost most. */
  private boolean mayEndHere() {
    return rule != EndRule.NONE
        || !page.isWord(at)
        || !page.isWord(at - 1)
        || page.startsWithConjunction(at)
        || words.isFunctional(at)
        || page.pos(at) == Pos.VERB
        || page.hit(at) != null
        || page.text().analysis(at).has(Analysis.TANWIN);
  }

  Draft draft() {
    return draft;
  }

  /** First token of the content. */
  int first() {
    return first;
  }

  /** The token behind the gap. */
  int at() {
    return at;
  }

  /** What the rules say, of the first token of the gap that any rule speaks of. */
  EndRule rule() {
    return rule;
  }

  /** Commas so far. */
  int commas() {
    return commas;
  }

  /** Whether a verb or a relative clause stood in the content so far. */
  boolean hasVerb() {
    return verb;
  }

  /** Whether the content so far speaks of I or we. */
  boolean isFirstPerson() {
    return firstPerson;
  }

  /** Whether a sentence ends in the gap. */
  boolean endsSentence() {
    return sentence || line;
  }

  /** Whether the content's first word and the token behind the gap stand in one quotation. */
  boolean isInOneQuote() {
    Quote around = page.quoteAround(first);
    return around != null && around == page.quoteAround(at);
  }

  /** What stands in the gap. */
  Mark mark() {
    if (endsSentence()) {
      return line ? Mark.LINE : Mark.SENTENCE;
    }
    int last = at - 1;
    boolean closed =
        page.quoteClosedAt(last) != null
            || page.quoteClosedAt(last - 1) != null && page.mark(last) != 0;
    if (page.isComma(last)) {
      return closed ? Mark.CLOSED_COMMA : isSemicolon(last) ? Mark.SEMICOLON : Mark.COMMA;
    }
    if (closed) {
      return Mark.CLOSED;
    }
    if (page.mark(last) != 0) {
      return page.isDash(last) ? Mark.DASH : Mark.OTHER;
    }
    return page.quoteAt(at) != null ? Mark.QUOTE : page.mark(at) != 0 ? Mark.BRACKET : Mark.WORD;
  }

  private boolean isSemicolon(int token) {
    return page.mark(token) == ARABIC_SEMICOLON || page.mark(token) == ';';
  }
}
