package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds cues that stand behind or inside what they report: «…»، يقول فلان. */
final class InvertedFinder {

  /** The rule as statements name it. */
  static final String RULE = "inverted";

  private static final String INFORM = "أفاد";
  private static final String BRING = "أورد";
  private static final String AS = "كما";
  private static final int LEADING = 4;
  private static final int SHORTEST = 3;
  private static final int FARTHEST_FREE = 2;

  private final Page page;
  private final NounPhrases nouns;

  InvertedFinder(Page page) {
    this.page = page;
    nouns = new NounPhrases(page);
  }

  /**
   * Drafts for cues that have none yet.
   *
   * @param taken whether the cue at a token has its draft
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      CueHit hit = page.hit(i);
      if (hit != null && !taken[i] && hit.form().isVerb() && mayFollow(hit.cue())) {
        Draft draft = draft(hit);
        if (draft != null && !sameSentence(draft, drafts)) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  /** «…»، أفاد الكاتب: behind what is said, also where a clause alone would stand before it. */
  private static boolean mayFollow(Cue cue) {
    return cue.takes(Frames.QUOTE) || cue.lemma().equals(INFORM);
  }

  private boolean sameSentence(Draft draft, List<Draft> drafts) {
    return !drafts.isEmpty()
        && page.sentenceStart(drafts.getLast().cue().first())
            == page.sentenceStart(draft.cue().first());
  }

  private @Nullable Draft draft(CueHit hit) {
    int before = hit.first() - 1;
    boolean as = page.isWord(before) && page.folded(before).equals(AS);
    before = as ? before - 1 : before; // …، كما أعلنت السلطات
    boolean set =
        page.isComma(before)
            || page.isQuoteMark(before)
            || page.isDash(before)
            || as && before >= page.sentenceStart(hit.first()) && isOwnWord(hit);
    boolean doubtful =
        hit.cue().is(Frames.HOMOGRAPH)
                && (page.pos(hit.first()) != Pos.VERB || hit.form().shape() == CueForm.Shape.PAST)
            || page.quoteAt(before) != null;
    boolean pointed = page.is(hit.end(), SpeechWords.POINTS_TO); // …، أعلن ذلك المدير
    if (hit.conjoined()
        || !set
        || doubtful
        || pointed
        || hit.cue().register() != Cue.Register.SPEECH && !hit.cue().lemma().equals(BRING)) {
      return null;
    }
    int end = page.sentenceEnd(hit.first());
    Range source = nouns.read(hit.end(), end);
    if (source != null && source.first() - hit.end() > FARTHEST_FREE) {
      return null;
    }
    if (source != null && hit.cue().is(Frames.HOMOGRAPH) && !page.canSpeak(source.first())) {
      return null; // منذ بدء الأشغال، تزيد الحواجز من الصعوبة
    }
    int next = source == null ? hit.end() : source.last() + 1;
    boolean closes =
        next >= end
            || page.mark(next) != 0
            || page.is(next, SpeechWords.RELATIVE)
            || page.is(next, SpeechWords.TIME)
            || page.isPreposition(next);
    if (!closes || source == null && next < end && page.mark(next) == 0) {
      return null;
    }
    Range content = content(hit, next, end);
    if (content == null || content.length() < SHORTEST) {
      return null;
    }
    Opening opening = new Opening(Opening.Kind.QUOTE, content.first(), content.first());
    return Channels.draft(hit, opening, source, List.of(), RULE).withContent(content);
  }

  /** الحرب انتهت كما يقول الوزير: in the present, with who says it right behind. */
  private boolean isOwnWord(CueHit hit) {
    return hit.form().shape() == CueForm.Shape.PRESENT
        && page.isWord(hit.end())
        && page.canSpeak(hit.end());
  }

  /** قالت إن كذا، «…»، تقول: a cue that leads the sentence holds what stands before. */
  private boolean isGoverned(int from, int quote) {
    for (int j = from; j < Math.min(quote, from + LEADING); j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isVerb() && hit.cue().takes(Frames.CLAUSE | Frames.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private int beforeParticiple(int from, int end) {
    for (int j = from; j < end; j++) {
      CueHit hit = page.hit(j);
      if (hit != null && hit.form().isParticiple() && page.isComma(j - 1)) {
        return j;
      }
    }
    return end;
  }

  private boolean opensFurther(int token) {
    CueHit hit = page.hit(token);
    return hit != null && (hit.conjoined() || hit.form().isParticiple());
  }

  /** تنتقل إلى أخرى، فالأمكنة تهيئ قاطنيها كما يقول: without a comma the last clause alone. */
  private int lastClause(int start, int last) {
    if (!page.isWord(last + 1)) {
      return start;
    }
    for (int j = last - SHORTEST + 1; j > start; j--) {
      boolean joined = page.isWord(j) && page.text().analysis(j).hasConjunction();
      if (page.isComma(j - 1) && joined && page.pos(j).isNominal() && page.isDefinite(j)) {
        return j;
      }
    }
    return start;
  }

  private @Nullable Range content(CueHit hit, int next, int end) {
    int last = hit.first() - 1;
    if (page.isWord(last) && page.folded(last).equals(AS)) {
      last--;
    }
    while (last > 0 && (page.isComma(last) || page.isDash(last))) {
      last--;
    }
    int start = page.sentenceStart(hit.first());
    if (page.isQuoteMark(last)) {
      Quote quote = page.quoteClosedAt(last);
      if (quote != null && quote.length() >= SHORTEST) {
        int clause = page.skipConnectors(page.sentenceStart(quote.open()), quote.open() + 1);
        return quote.open() - clause <= 1 || isGoverned(clause, quote.open())
            ? new Range(quote.first(), quote.close() - 1)
            : new Range(clause, quote.close());
      }
    }
    start = page.skipConnectors(start, hit.first());
    boolean inside =
        page.isComma(next)
            && next + 1 < end
            && !opensFurther(next + 1)
            && !page.is(next + 1, SpeechWords.RELATIVE)
            && last - start < 12;
    int to = inside ? beforeParticiple(next + 1, end) - 1 : last;
    while (to > start && page.mark(to) != 0 && !page.isQuoteMark(to)) {
      to--;
    }
    return start >= hit.first() ? null : new Range(lastClause(start, last), to);
  }
}
