package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.weigh.LinearModel;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a content ends: at the close of its quotation, or at the likeliest of the gaps
 * between its words, as fitted weights judge them.
 *
 * <p>Each gap has a probability that a content which reaches it ends there; the end chosen is the
 * gap for which it is most probable that the content reaches it and ends there.
 */
final class ContentEnds {

  private static final int SHORTEST_DIRECT = 5;

  /** Tokens; no one is quoted longer without a break, and broken input must end. */
  private static final int LONGEST = 1200;

  private final Page page;
  private final Landmarks marks;
  private final EndRules rules;
  private final EndTraits traits;
  private final InnerVerbs inner;
  private final Enclosures enclosures;
  private final QuoteJoints joints;
  private final LinearModel.Sum sum;

  /**
   * @param drafts all drafts, by whose cues contents are cut
   * @param tails tokens at which an attribution begins that closes what stands before
   * @param weights of the traits of gaps
   */
  ContentEnds(Page page, List<Draft> drafts, List<Integer> tails, LinearModel weights) {
    this.page = page;
    marks = new Landmarks(page, drafts, tails);
    rules = new EndRules(page, marks);
    traits = new EndTraits(page, marks);
    inner = new InnerVerbs(page);
    enclosures = new Enclosures(page);
    joints = new QuoteJoints(page, marks);
    sum = weights.sum();
  }

  /** The content that begins at the draft's opening. */
  Range of(Draft draft) {
    Quote whole = whole(draft);
    if (whole != null) {
      int close = closeOfRow(whole.close());
      int joined = joints.lastClose(close);
      if (joined > close) {
        return new Range(whole.open(), joined);
      }
      return trimmed(whole.first(), Math.min(close - 1, whole.first() + LONGEST));
    }
    int first = first(draft);
    Range enclosed = enclosures.from(draft);
    return enclosed == null ? trimmed(first, likeliest(draft, first)) : enclosed;
  }

  /** Shows the gaps of the content that begins at the draft's opening, if its end is open. */
  void visit(Draft draft, GapVisitor visitor) {
    int first = first(draft);
    if (whole(draft) != null || enclosures.from(draft) != null || first >= page.size()) {
      return;
    }
    visitor.content(page.text().begin(first));
    GapWalk walk = walk(draft, first);
    while (walk.next()) {
      int last = trimmed(first, walk.at() - 1).last();
      traits.describe(walk, visitor.gap(page.text().end(last)));
    }
  }

  /** Last token of the content, punctuation of the gap included. */
  private int likeliest(Draft draft, int first) {
    GapWalk walk = walk(draft, first);
    double reached = 1;
    double best = 0;
    int end = first + 1;
    while (reached > best) {
      if (!walk.next()) {
        return walk.at() - 1;
      }
      traits.describe(walk, sum.clear());
      double ends = 1 / (1 + Math.exp(-sum.value()));
      if (reached * ends > best) {
        best = reached * ends;
        end = walk.at();
      }
      reached *= 1 - ends;
    }
    return end - 1;
  }

  private GapWalk walk(Draft draft, int first) {
    return new GapWalk(page, marks, rules, inner, draft, first, limit(draft, first));
  }

  /** The quotation that is all of the content, null where it is not certain to be. */
  private @Nullable Quote whole(Draft draft) {
    Quote quote = page.quoteAt(draft.opening().content());
    boolean all = draft.evidence().equals(Namings.RULE);
    return quote != null && quote.closed() && (all || isAllQuoted(draft, quote)) ? quote : null;
  }

  private boolean isAllQuoted(Draft draft, Quote quote) {
    int next = quote.close() + 1;
    if (page.isFurtherComplementiser(next)
        || page.isComma(next) && page.isFurtherComplementiser(next + 1)) {
      return false;
    }
    boolean endsThere =
        next >= page.size()
            || page.text().tokens().sentence(next) != page.text().tokens().sentence(quote.open())
            || page.isComma(next)
            || page.mark(next) == '.';
    Opening.Kind kind = draft.opening().kind();
    boolean strong = kind != Opening.Kind.OBJECT;
    boolean told = page.isColon(draft.opening().at()); // قال: «الحوار متوقف»
    return endsThere && (told || quote.length() > 2) || strong && quote.length() >= SHORTEST_DIRECT;
  }

  /** هتفوا «…».. «…»: where the last of quotations closes that follow each other behind dots. */
  private int closeOfRow(int close) {
    int last = close;
    Quote next = followingInRow(last);
    while (next != null && next.close() - close < LONGEST) {
      last = next.close();
      next = followingInRow(last);
    }
    return last;
  }

  /** The quotation behind several dots on the same line, or a long one right behind; or null. */
  private @Nullable Quote followingInRow(int close) {
    int next = close + 1;
    while (page.mark(next) == '.') {
      next++;
    }
    Quote following = page.quoteAt(next);
    if (following == null || !following.closed() || page.startsParagraph(next)) {
      return null;
    }
    boolean dots = next > close + 1 && page.text().end(next - 1) - page.text().begin(close + 1) > 1;
    return dots || joints.goesOn(next) ? following : null;
  }

  private int first(Draft draft) {
    int first = draft.opening().content();
    Quote quote = page.quoteAt(first);
    return quote != null && !quote.closed() ? first + 1 : first;
  }

  /** One past the last token the content may hold. */
  private int limit(Draft draft, int first) {
    Quote around = page.quoteAround(draft.cue().first());
    int limit = Math.min(page.size(), first + LONGEST);
    limit = around != null && around.closed() ? Math.min(limit, around.close()) : limit;
    limit = Math.min(limit, closingDash(draft, first));
    int outer = marks.opensAt(draft.cue().first());
    return outer > first ? Math.min(limit, outer) : limit;
  }

  /** خليل - الذي توعد بكذا - تولى: the dash that closes the clause which the cue stands in. */
  private int closingDash(Draft draft, int first) {
    int open = draft.cue().first() - 1;
    open = page.is(open, SpeechWords.RELATIVE) ? open - 1 : open;
    int end = page.sentenceEnd(draft.cue().first());
    if (page.isDash(open) && open > page.sentenceStart(open) && !page.startsParagraph(open)) {
      for (int j = first + 1; j < end; j++) {
        if (page.isDash(j)) {
          return j;
        }
      }
    }
    return page.size();
  }

  /** Without stops, commas and unmatched marks at either end. */
  private Range trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (last > first && isLoose(last, first)) {
      last--;
    }
    while (first < last && (page.isComma(first) || page.isColon(first))) {
      first++;
    }
    return new Range(first, last);
  }

  private boolean isLoose(int token, int first) {
    if (page.isComma(token) || page.isColon(token) || page.isDash(token)) {
      return true;
    }
    char m = page.mark(token);
    if (m == '.') {
      return true;
    }
    if (page.isQuoteMark(token)) {
      return !closesWithin(token, first);
    }
    if (m == ')') {
      return !opensWithin(token, first);
    }
    return page.isWord(token) && page.folded(token).equals("و");
  }

  private boolean opensWithin(int close, int first) {
    for (int j = close - 1; j >= first; j--) {
      if (page.mark(j) == '(') {
        return true;
      }
    }
    return false;
  }

  private boolean closesWithin(int token, int first) {
    Quote quote = page.quoteClosedAt(token);
    return quote != null && quote.open() >= first;
  }
}
