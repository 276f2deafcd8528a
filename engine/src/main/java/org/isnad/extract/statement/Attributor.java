package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each attributing phrase does: names a channel of the statement it stands in, or
 * makes a statement of the clause around it.
 */
final class Attributor {

  private static final int LEADING = 3;
  private static final String ACCORDING = "وفق";

  /** How far from an attribution, in tokens, the cue it belongs to may stand. */
  private static final int WINDOW = 250;

  private static final String THAT = "وذلك";
  private static final String SEAT = "ومقر";
  private static final String HAS = "فقد";
  private static final int NEXT_CLAUSE = 8;

  /** How far, in tokens, a content may end before the attribution that closes it. */
  private static final int CLOSE = 4;

  private final Page page;
  private final Documents documents;
  private final Reliance reliance;
  private final Insertions insertions;
  private final PassersOn passers;
  private final LoneAttributions alone;
  private final ClauseRanges ranges;
  private final InnerAttributions inner;

  Attributor(Page page) {
    this.page = page;
    documents = new Documents(page);
    reliance = new Reliance(page);
    insertions = new Insertions(page);
    passers = new PassersOn(page);
    alone = new LoneAttributions(page);
    ranges = new ClauseRanges(page);
    inner = new InnerAttributions(page, passers);
  }

  /** Tokens at which an attribution closes the clause before it. */
  List<Integer> tails(List<Attribution> attributions) {
    List<Integer> tails = new ArrayList<>();
    for (Attribution a : attributions) {
      if (opensClause(a) || !isLeading(a) && (isTrailing(a) || a.source() == null)) {
        tails.add(a.all().first());
      }
    }
    return tails;
  }

  /**
   * Adds channels to the drafts and new drafts for clauses that no cue governs.
   *
   * @param drafts in order of their cues
   */
  List<Draft> apply(List<Draft> drafts, List<Attribution> attributions) {
    List<Draft> result = new ArrayList<>(drafts);
    for (Attribution a : attributions) {
      int from = firstFrom(drafts, a.all().first() - WINDOW);
      int to = firstFrom(drafts, a.all().last() + WINDOW);
      List<Draft> near = drafts.subList(from, to);
      if (a.entry().kind() == PhraseLexicon.Kind.RELAY && insertedAnywhere(near, a)) {
        continue;
      }
      relate(result, a, from, to);
      Draft passedOn = reliance.behindPhrase(a, result);
      if (passedOn != null) {
        result.add(passedOn);
        continue;
      }
      int governed = governed(result, a, from, to);
      if (governed >= 0) {
        Draft d = result.get(governed);
        boolean again = passers.quotesAgain(a, d);
        Draft outer =
            again ? null : heads(a, d) ? make(a, near) : closes(a, d) ? around(a, d) : null;
        if (again) {
          result.set(governed, d.withChannel(a.channels().getFirst()));
        } else if (outer != null) {
          result.add(outer);
        } else if (reliance.reliesOn(a)) {
          result.add(Reliance.of(a, d));
        } else if (a.source() != null
            && a.channels().isEmpty()
            && !isTally(a.source())
            && passers.passedOn(a, a.source(), d)) {
          result.set(governed, d.withChannel(a.source()));
        } else {
          addWithin(result, a, near);
        }
      } else {
        Draft made = make(a, near);
        if (made != null) {
          result.add(made);
        } else {
          addWithin(result, a, near);
        }
      }
    }
    return result;
  }

  private void addWithin(List<Draft> drafts, Attribution a, List<Draft> near) {
    Range clause = inner.find(a, near);
    if (clause != null) {
      drafts.add(phrase(a, clause));
    }
  }

  /** بحسب ما نقلت الصحيفة عن ناطق أكد كذا: he says the rest, too, and by the same way. */
  private void relate(List<Draft> drafts, Attribution a, int from, int to) {
    Range quoted = a.source();
    for (int i = from; i < to && quoted != null && !a.channels().isEmpty(); i++) {
      int cue = drafts.get(i).cue().first();
      if (page.is(cue - 1, SpeechWords.RELATIVE) && quoted.last() + 1 == cue - 1) {
        drafts.set(i, drafts.get(i).of(quoted, a.channels()));
      }
    }
  }

  /** وفق حصيلة جديدة: a count that nobody signs carries no word. */
  private boolean isTally(Range source) {
    return page.is(source.first(), SpeechWords.DOCUMENT)
        && !page.isDefinite(source.first())
        && documents.ownerOf(source) == null;
  }

  /** Index of the first draft whose cue begins at the token or later. */
  private static int firstFrom(List<Draft> drafts, int token) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (drafts.get(middle).cue().first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** نقلا عن between a cue and its content is read with that cue. */
  private static boolean insertedAnywhere(List<Draft> drafts, Attribution a) {
    for (Draft d : drafts) {
      if (d.cue().last() < a.all().first() && a.all().first() < d.opening().content()) {
        return true;
      }
    }
    return false;
  }

  /** Index of the draft whose clause the attribution stands in or heads, -1 for none. */
  private int governed(List<Draft> drafts, Attribution a, int from, int to) {
    int best = -1;
    int sentence = alone.sentenceOf(a);
    for (int i = from; i < to; i++) {
      Draft d = drafts.get(i);
      if (d.joint() == Draft.Joint.PHRASE
          || d.isPretext()
          || page.sentenceStart(d.cue().first()) != sentence) {
        continue;
      }
      boolean inserted = d.cue().last() < a.all().first() && a.all().last() < d.opening().content();
      boolean headed =
          isLeading(a)
              && d.cue().first() > a.all().last()
              && d.cue().first() - a.all().last() <= LEADING;
      boolean closed =
          isTrailing(a)
              && d.opening().content() < a.all().first()
              && d.content().last() >= a.all().first() - CLOSE;
      if (inserted || headed || closed) {
        best = i;
      }
    }
    return best;
  }

  /** بحسب الوكالة قالت الوزارة إن: one account inside another. */
  private boolean heads(Attribution a, Draft d) {
    return a.source() != null && isLeading(a) && d.cue().first() > a.all().last();
  }

  /** قالت الوزارة إن كذا، بحسب الوكالة: what the ministry said is itself the agency's account. */
  private boolean closes(Attribution a, Draft d) {
    return a.source() != null
        && (a.entry().kind() == PhraseLexicon.Kind.CLAUSE || page.hit(a.cue().last()) != null)
        && d.hasSource()
        && d.joint() != Draft.Joint.NOUN
        && isTrailing(a)
        && d.cue().first() < a.all().first()
        && d.content().last() < a.all().first()
        && d.content().last() >= a.all().first() - 2;
  }

  /** All of the governed clause, from its sentence's or clause's start. */
  private @Nullable Draft around(Attribution a, Draft d) {
    int start = page.sentenceStart(d.cue().first());
    Quote last = ranges.lastQuote(start, a.all().first());
    if (last != null) {
      return phrase(a, ranges.trimmed(last.first(), last.close() - 1));
    }
    Range source = d.source();
    int head = source == null ? d.cue().first() : Math.min(source.first(), d.cue().first());
    for (int j = head - 1; j >= start; j--) {
      if (page.isComma(j)) {
        start = j + 1;
      }
    }
    start = page.skipConnectors(start, head);
    return phrase(a, ranges.trimmed(start, a.all().first() - 1));
  }

  private boolean isLeading(Attribution a) {
    if (alone.is(a)) {
      return false;
    }
    int start = page.skipConnectors(page.sentenceStart(a.all().first()), a.all().first() + 1);
    return start >= a.all().first() || opensClause(a);
  }

  /** …، وبحسب المصدر فإن، ووفقا للشرطة قتل: a new clause behind a comma. */
  private boolean opensClause(Attribution a) {
    int next = a.all().last() + 1;
    int behind = page.isComma(next) ? next + 1 : next;
    String word = page.folded(a.all().first());
    boolean joined = word.charAt(0) == Letters.WAW && !word.startsWith(ACCORDING);
    return page.isComma(a.all().first() - 1)
        && joined
        && (isFaInna(behind) || page.isResumption(behind) || opensMainClause(a, next, behind));
  }

  private boolean opensMainClause(Attribution a, int next, int behind) {
    boolean verb = page.isWord(behind) && page.pos(behind) == Pos.VERB;
    boolean so = page.isWord(behind) && page.folded(behind).equals(HAS);
    return a.source() != null
        && behind < page.sentenceEnd(a.all().first())
        && (so || verb && !page.startsWithConjunction(behind) && next == behind);
  }

  /** Whether nothing of the clause follows: the sentence's end, or a further participle. */
  private boolean isTrailing(Attribution a) {
    int next = a.all().last() + 1;
    int end = page.sentenceEnd(a.all().first());
    while (next < end
        && page.mark(next) != 0
        && !page.isComma(next)
        && page.quoteAt(next) == null) {
      next++;
    }
    if (next >= end || describesSource(a, next, end)) {
      return true;
    }
    int behind = page.isComma(next) ? next + 1 : next;
    CueHit hit = page.hit(behind);
    boolean relative = page.is(behind, SpeechWords.RELATIVE) && page.hit(behind + 1) != null;
    return relative
        || hit != null && (hit.form().isParticiple() || hit.conjoined())
        || page.is(behind, SpeechWords.CONNECTOR)
        || page.isComma(next) && verbFollows(behind, end);
  }

  /**
   * بحسب مصدر تحدث إلى الصحيفة، وفقا للمدير في حوار مع الإذاعة، وفق بيان أصدرته الوزارة أمس: what
   * follows to the sentence's end tells of the source, and nothing of the clause.
   */
  private boolean describesSource(Attribution a, int next, int end) {
    for (int j = next; j < end; j++) {
      if (page.isComma(j) || isFaInna(j) || j > next && page.hit(j) != null) {
        return false;
      }
    }
    if (opensClause(a) || page.is(a.all().first() - 1, SpeechWords.CONNECTOR)) {
      return false;
    }
    boolean forum =
        (page.isIn(next) || page.is(next, SpeechWords.ADJUNCT))
            && page.is(next + 1, SpeechWords.FORUM);
    forum |= page.isPreposition(next) && page.is(next + 1, SpeechWords.PLATFORM);
    boolean described =
        a.source() != null
            && a.source().last() == a.all().last()
            && page.isWord(a.all().last())
            && !page.isDefinite(a.all().last())
            && !page.is(a.all().last(), SpeechWords.SELF)
            && page.mentions().personLast(a.all().last()) < 0
            && page.mentions().otherLast(a.all().last()) < 0
            && page.pos(next) == Pos.VERB
            && !page.startsWithConjunction(next);
    boolean seated = page.isWord(next) && page.folded(next).startsWith(SEAT);
    return forum || described || seated || isTime(next, end);
  }

  private boolean isTime(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isWord(j) && !page.is(j, SpeechWords.TIME | SpeechWords.MONTH)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a new clause with a cue of its own begins behind the attribution. */
  private boolean verbFollows(int from, int end) {
    for (int j = from; j < end && j < from + NEXT_CLAUSE; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isVerb() && CueSpotter.readsAsVerb(page, hit)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft make(Attribution a, List<Draft> drafts) {
    Range content =
        isLeading(a) ? behind(a, drafts) : isTrailing(a) ? before(a, drafts) : around(a, drafts);
    return content == null || content.length() < 3 ? null : phrase(a, content);
  }

  private static Draft phrase(Attribution a, Range content) {
    Draft.Agreement agreement =
        new Draft.Agreement(false, false, Draft.Joint.PHRASE, a.source() == null);
    Opening opening = new Opening(Opening.Kind.OBJECT, content.first(), content.first());
    return new Draft(
        a.cue(),
        a.entry().stance(),
        agreement,
        opening,
        content,
        a.source(),
        a.channels(),
        "phrase");
  }

  private @Nullable Range behind(Attribution a, List<Draft> drafts) {
    int end = page.sentenceEnd(a.all().first());
    for (Draft d : drafts) {
      int cue = d.cue().first();
      if (cue > a.all().last() && cue < end && page.isComma(cue - 1) && goesOn(d)) {
        end = cue; // وحسب المجلس فإن كذا، وأضاف أن، مشيرا إلى
      }
    }
    int from = insertions.behindDashes(a.all().last() + 1, end);
    while (from < end
        && (page.isComma(from) || page.isDash(from) || isFaInna(from) || isHas(from))) {
      from++;
    }
    if (from >= end) {
      return null;
    }
    Range content = ranges.trimmed(from, turn(from, end) - 1);
    Quote all = page.quoteAt(from);
    boolean quoted = all != null && all.closed() && all.close() == content.last();
    return all != null && quoted ? new Range(all.first(), all.close() - 1) : content;
  }

  private static boolean goesOn(Draft d) {
    return !d.hasSource()
        && (d.joint() == Draft.Joint.PARTICIPLE
            || d.joint() == Draft.Joint.CONJOINED && d.agreement().continues());
  }

  /** One past what a leading attribution covers: ، إلا أن … stands on its own. */
  private int turn(int from, int end) {
    for (int j = from + 1; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed() && quote.close() < end) {
        j = quote.close();
      } else if (page.isComma(j - 1) && page.is(j, SpeechWords.BUT) && page.turns(j)) {
        return j;
      }
    }
    return end;
  }

  /** ، فقد ارتفع. */
  private boolean isHas(int j) {
    return page.isWord(j) && page.folded(j).equals(HAS) && page.isComma(j - 1);
  }

  private boolean isFaInna(int j) {
    return page.isWord(j)
        && (page.folded(j).startsWith("فان") && page.folded(j).length() <= 5
            || page.isComplementiser(j));
  }

  private @Nullable Range before(Attribution a, List<Draft> drafts) {
    int start = alone.sentenceOf(a);
    for (Draft d : drafts) {
      boolean over = d.content().last() < a.all().first() && d.joint() != Draft.Joint.PHRASE;
      if (over && !d.isPretext() && !d.evidence().equals(ClaimedDeeds.RULE)) {
        start = Math.max(start, d.content().last() + 1);
      }
    }
    start = page.skipConnectors(ranges.clauseStart(start, a.all().first()), a.all().first());
    Quote quote = ranges.lastQuote(start, a.all().first());
    if (quote != null) {
      return ranges.trimmed(quote.first(), quote.close() - 1);
    }
    int last = a.all().first() - 1;
    last = page.isWord(last) && page.folded(last).equals(THAT) ? last - 1 : last; // ، وذلك وفق
    return start > last ? null : ranges.trimmed(start, last);
  }

  private @Nullable Range around(Attribution a, List<Draft> drafts) {
    boolean opensClause = page.isComplementiser(a.all().first() - 1);
    if (opensClause) {
      return behind(a, drafts);
    }
    int start = page.skipConnectors(page.sentenceStart(a.all().first()), a.all().first());
    for (Draft d : drafts) {
      if (d.opening().content() <= a.all().first()
          && page.sentenceStart(d.cue().first()) == page.sentenceStart(a.all().first())) {
        return null;
      }
    }
    int end = page.sentenceEnd(a.all().first());
    Range aside = ranges.aside(a.all(), start, end);
    if (aside != null) {
      return aside;
    }
    for (int j = a.all().last() + 1; j < end; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isParticiple() && page.isComma(j - 1)) {
        end = j;
      }
    }
    return ranges.trimmed(start, end - 1);
  }
}
