package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a content ends: at the close of its quotation, at the next cue of the same level, at
 * an attribution behind it, or with its sentence, over sentence ends inside quotations.
 */
final class ContentEnds {

  private static final int SHORTEST_DIRECT = 5;

  /** Tokens; no one is quoted longer without a break, and broken input must end. */
  private static final int LONGEST = 1200;

  private static final int CONNECTOR_TO_CUE = 4;
  private static final String WHERE = "حيث";
  private static final String ALSO = "كما";
  private static final String WILL = "وسوف";
  private static final char SEMICOLON = '\u061B';

  private final Page page;
  private final @Nullable Draft[] starting;
  private final boolean[] tailAt;
  private final Continuations continuations;

  /** For tokens between a cue and its content, where the content opens; 0 for all others. */
  private final int[] opensAt;

  /** Tokens at which a content begins whose cue stands behind it. */
  private final boolean[] invertedAt;

  /**
   * @param drafts all drafts, by whose cues contents are cut
   * @param tails tokens at which an attribution begins that closes what stands before
   */
  ContentEnds(Page page, List<Draft> drafts, List<Integer> tails) {
    this.page = page;
    starting = new Draft[page.size()];
    tailAt = new boolean[page.size()];
    opensAt = new int[page.size()];
    invertedAt = new boolean[page.size() + 1];
    for (Draft d : drafts) {
      starting[d.cue().first()] = d;
      int at = d.opening().at();
      at = at > 0 && page.isPreposition(at - 1) ? at - 1 : at;
      for (int j = d.cue().last() + 1; j < at; j++) {
        opensAt[j] = at;
      }
      if (d.evidence().equals(InvertedFinder.RULE)) {
        invertedAt[d.content().first()] = true;
      }
    }
    for (int t : tails) {
      tailAt[t] = true;
    }
    continuations = new Continuations(page, starting, tailAt);
  }

  /** The content that begins at the draft's opening. */
  Range of(Draft draft) {
    int first = draft.opening().content();
    Quote quote = page.quoteAt(first);
    if (quote != null && quote.closed() && isAllQuoted(draft, quote)) {
      return trimmed(quote.first(), Math.min(quote.close() - 1, quote.first() + LONGEST));
    }
    if (quote != null && !quote.closed()) {
      first++;
    }
    return trimmed(first, scan(draft, first));
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
    return endsThere && quote.length() > 2 || strong && quote.length() >= SHORTEST_DIRECT;
  }

  private int scan(Draft draft, int first) {
    Quote around = page.quoteAround(draft.cue().first());
    int limit = Math.min(page.size(), first + LONGEST);
    limit = around != null && around.closed() ? Math.min(limit, around.close()) : limit;
    int outer = opensAt[draft.cue().first()];
    limit = outer > first ? Math.min(limit, outer) : limit;
    int j = first;
    while (j < limit) {
      if (j > first && (endsBefore(draft, first, j) || leavesNoun(draft, j))) {
        return j - 1;
      }
      Quote quote = page.quoteAt(j);
      int next =
          quote != null && quote.closed() && quote.close() < limit ? quote.close() + 1 : j + 1;
      boolean ends = next < page.size() && (sentence(next) != sentence(next - 1) || tells(next));
      if (ends && !goesOn(next) && !continuations.follow(draft, next)) {
        return next - 1;
      }
      j = next;
    }
    return limit - 1;
  }

  /** .. وكان الإقليم شهد: behind a pause of dots a verb with و tells something else. */
  private boolean tells(int next) {
    return page.mark(next - 1) == '.'
        && page.pos(next) == Pos.VERB
        && page.text().analysis(next).has(Analysis.PAST)
        && page.text().analysis(next).hasConjunction();
  }

  /** ، فيما تم نقل المصابين: what was done about it is told by the same. */
  private boolean tellsOn(int j) {
    return page.is(j, SpeechWords.MEANWHILE)
        && page.isWord(j + 1)
        && switch (page.folded(j + 1)) {
          case "تم", "تمت", "يتم", "جري", "جرت" -> true;
          default -> false;
        };
  }

  /** A comma at a line's end, or حيث at the head of the next sentence, carries the words on. */
  private boolean goesOn(int next) {
    boolean where =
        page.isWord(next) && page.folded(next).equals(WHERE) && !page.startsParagraph(next);
    return page.isComma(next - 1) || where;
  }

  private int sentence(int token) {
    return page.text().tokens().sentence(token);
  }

  private boolean endsBefore(Draft draft, int first, int j) {
    if (tailAt[j]) {
      return true;
    }
    Draft next = starting[j];
    if (next != null && (cuts(next, j) || opensMainClause(draft, next, j))) {
      return true;
    }
    if (page.isComma(j - 1) && page.quoteAt(j) != null && invertedAt[j + 1]) {
      return true;
    }
    if (page.isComma(j - 1)
        && (outletGoesOn(first, j)
            || page.turns(j) && !answersConcession(first, j) && !tellsOn(j))) {
      return true;
    }
    if (page.isComma(j - 1) || page.isQuoteMark(j - 1)) {
      return isTail(j) || page.is(j, SpeechWords.CONNECTOR | SpeechWords.ADJUNCT) && cueFollows(j);
    }
    return page.is(j, SpeechWords.CONNECTOR)
        && !page.is(j - 1, SpeechWords.ADJUNCT | SpeechWords.RELATIVE | SpeechWords.BEFORE_CLAUSE)
        && cueFollows(j)
        && j > first + 2;
  }

  /** A verbal noun's phrase ends where a new clause begins behind a comma. */
  private boolean leavesNoun(Draft draft, int j) {
    if (draft.opening().isStrong()) {
      return false;
    }
    if (draft.joint() == Draft.Joint.NOUN && (page.isComma(j) || opensRelative(j))) {
      return true;
    }
    if (!page.isWord(j)) {
      return false;
    }
    if (page.hit(j + 1) != null && opensRelative(j)) {
      return true;
    }
    if (j == draft.opening().content() + 1 && page.is(j - 1, SpeechWords.ABSTRACT)) {
      return page.is(j, SpeechWords.CONNECTOR | SpeechWords.ADJUNCT);
    }
    if (!page.isComma(j - 1)) {
      return startsClause(draft.opening().content(), j);
    }
    if (resumesSubject(draft, j)) {
      return true;
    }
    if (page.folded(j).equals(ALSO) && page.isComplementiser(j + 1)) {
      return true;
    }
    boolean beforeCue = page.isComplementiser(j + 1) && page.is(j, SpeechWords.BEFORE_CLAUSE);
    if (beforeCue && j + 2 < page.size() && page.facts(j + 2).cue() != null) {
      return true;
    }
    return page.is(j, SpeechWords.CONNECTOR)
            && !page.is(j, SpeechWords.BEFORE_CLAUSE)
            && !page.isComplementiser(j + 1)
        || page.pos(j) == Pos.VERB && page.text().analysis(j).hasConjunction();
  }

  /** استقدام الشاحنات وعمد الأهالي: a verb in the past begins what the outlet tells next. */
  private boolean startsClause(int first, int j) {
    boolean tells =
        page.pos(j) == Pos.VERB
            && page.folded(j).charAt(0) == Letters.WAW
            && page.text().analysis(j).hasConjunction()
            && page.text().analysis(j).has(Analysis.PAST)
            && page.hit(j) == null
            && page.text().form(j).frequency() > 0
            && !page.is(j, SpeechWords.ANY);
    return tells && !hasVerb(first, j);
  }

  private boolean hasVerb(int from, int end) {
    for (int k = from; k < end; k++) {
      if (page.pos(k) == Pos.VERB || page.is(k, SpeechWords.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** الصفحة، والتي اعتبرها ناشطون إشادة، لا تخفي: behind the inserted clause its noun goes on. */
  private boolean resumesSubject(Draft draft, int j) {
    int relative = draft.cue().first() - 1;
    boolean verb =
        page.pos(j) == Pos.VERB && page.text().analysis(j).proclitics().isEmpty()
            || page.is(j, SpeechWords.NEGATION)
                && page.pos(Math.min(j + 1, page.size() - 1)) == Pos.VERB;
    return verb && page.is(relative, SpeechWords.RELATIVE) && page.isComma(relative - 1);
  }

  /** والذي: what و adds to a noun lies beyond what was said. */
  private boolean opensRelative(int j) {
    return page.is(j, SpeechWords.RELATIVE) && page.startsWithConjunction(j);
  }

  /** في الوقت الذي قال فيه فلان كذا، صرح علان: the clause of time is over. */
  private boolean opensMainClause(Draft draft, Draft next, int j) {
    int cue = draft.cue().first();
    return next.joint() == Draft.Joint.FREE
        && page.isComma(j - 1)
        && page.is(cue - 1, SpeechWords.RELATIVE)
        && page.is(cue - 2, SpeechWords.TIME | SpeechWords.WHILE);
  }

  private boolean cuts(Draft next, int j) {
    return switch (next.joint()) {
      case PARTICIPLE, CONJOINED -> true;
      case FREE -> page.isComma(j - 1) && !next.hasSource();
      case NOUN, PHRASE -> false;
    };
  }

  /** «…»، وسوف تقيم …: behind a closed quotation the outlet speaks again. */
  private boolean outletGoesOn(int first, int j) {
    Quote quote = page.quoteClosedAt(j - 2);
    if (quote == null
        || quote.open() < first
        || quote.length() < SHORTEST_DIRECT
        || !page.isWord(j)) {
      return false;
    }
    boolean verb = page.pos(j) == Pos.VERB && page.text().analysis(j).hasConjunction();
    return verb || page.folded(j).equals(WILL);
  }

  private boolean cueFollows(int j) {
    int end = Math.min(page.sentenceEnd(j), j + CONNECTOR_TO_CUE);
    for (int k = j + 1; k < end; k++) {
      Draft d = starting[k];
      if (d != null) {
        return d.joint() == Draft.Joint.FREE || d.joint() == Draft.Joint.CONJOINED;
      }
      if (page.isComplementiser(k)) {
        return false;
      }
    }
    return false;
  }

  /** في إشارة إلى، وذلك: the outlet's own remark on what was said. */
  private boolean isTail(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    return switch (page.folded(j)) {
      case "بدوره", "بدورها" -> true;
      case "قبل" ->
          page.isComplementiser(j + 1) && j + 2 < starting.length && starting[j + 2] != null;
      case "من" -> page.isWord(j + 1) && isOtherSide(page.folded(j + 1));
      case "وذلك" -> page.mark(j - 1) != SEMICOLON && !givesMeans(j + 1);
      case "وجاء", "وياتي", "وجاءت", "وتاتي" -> page.is(j + 1, SpeechWords.ABSTRACT);
      case "في" -> page.isWord(j + 1) && page.folded(j + 1).equals("اشارة");
      default -> false;
    };
  }

  /** ، من جهته قال: the next speaker's turn. */
  private static boolean isOtherSide(String word) {
    return switch (word) {
      case "جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم" -> true;
      default -> false;
    };
  }

  /** رغم كذا، إلا أن كذا: both halves are one thought of the speaker. */
  private boolean answersConcession(int first, int j) {
    if (!page.is(j, SpeechWords.BUT)) {
      return false;
    }
    for (int k = Math.max(first, page.sentenceStart(j)); k < j; k++) {
      boolean even = page.isFurtherComplementiser(k) && page.is(k + 1, SpeechWords.CONNECTOR);
      if (page.is(k, SpeechWords.CONCESSION) || even) {
        return true;
      }
    }
    return false;
  }

  /** وذلك بإقامة …، وذلك لأن …: how and why belong to what was said, when does not. */
  private boolean givesMeans(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    char first = page.folded(j).charAt(0);
    return page.is(j, SpeechWords.MEANS)
        || (first == Letters.BA || first == Letters.LAM)
            && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.FORUM | SpeechWords.TIME);
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
