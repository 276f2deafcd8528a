package org.isnad.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds كما أفاد متحدث: a verb of saying behind كما with who says it and nothing said behind it
 * tells of the clause before.
 */
final class AsClauses {

  private static final String AS = "كما";

  /** Words of a medium's name in quotation marks. */
  private static final int LONGEST_NAME = 3;

  private static final int LONGEST_OCCASION = 10;

  private final Page page;
  private final NounPhrases nouns;
  private final Channels channels;

  AsClauses(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    channels = new Channels(page, nouns);
  }

  /** The attribution that begins at the token; null for none. Its verb is no cue of its own. */
  @Nullable Attribution at(int as) {
    int verb = as + 1;
    if (!page.isWord(as) || !page.isWord(verb) || !page.folded(as).equals(AS)) {
      return null;
    }
    CueForm form = page.facts(verb).cue();
    if (form == null || as == page.sentenceStart(as)) {
      return null;
    }
    if (isQuotedBy(form, verb)) {
      return quotedBy(as, form);
    }
    if (!mayTell(form)) {
      return null;
    }
    if (form.shape() == CueForm.Shape.PRESENT && page.isWord(as - 1)) {
      return null; // الحرب انتهت كما يقول الوزير: its verb stands behind what it reports
    }
    int end = page.sentenceEnd(as);
    Range told = channels.told(verb + 1, end);
    Range source = nouns.readFrom(behindTimes(told == null ? verb + 1 : told.last() + 1), end);
    if (source == null || !isWhole(source)) {
      return null;
    }
    told = told == null ? channels.told(source.last() + 1, end) : told;
    int last = told == null ? source.last() : Math.max(source.last(), told.last());
    int next = behindOccasion(last + 1, end);
    if (!closes(next, end)) {
      return null;
    }
    List<Range> by = told == null ? List.of() : List.of(told);
    return made(as, form, source, next - 1, by);
  }

  /** كما نقلت عنه الوكالة: a verb of media with him whom they quote as a pronoun. */
  private boolean isQuotedBy(CueForm form, int verb) {
    return form.isVerb()
        && form.cue().register() == Cue.Register.CHANNEL
        && page.isWord(verb + 1)
        && switch (page.folded(verb + 1)) {
          case "عنه", "عنها", "عنهم", "عنهما" -> true;
          default -> false;
        };
  }

  private @Nullable Attribution quotedBy(int as, CueForm form) {
    int end = page.beforeSpeech(as + 3, page.sentenceEnd(as), LONGEST_NAME);
    Range source = nouns.readFrom(as + 3, end);
    if (source == null || !page.is(source.first(), SpeechWords.CHANNEL | SpeechWords.AGENCY)) {
      return null;
    }
    int next = source.last() + 1;
    boolean ends =
        next >= end
            || page.mark(next) != 0
            || page.isComplementiser(next)
            || page.quoteAt(next) != null;
    return ends ? made(as, form, source, source.last(), List.of()) : null;
  }

  private Attribution made(int as, CueForm form, Range source, int last, List<Range> by) {
    CueHit hit = page.hit(as + 1);
    if (hit != null) {
      page.drop(hit);
    }
    PhraseLexicon.Entry entry =
        new PhraseLexicon.Entry(PhraseLexicon.Kind.CLAUSE, form.cue().stance());
    return new Attribution(new Range(as, as + 1), new Range(as, last), source, by, entry);
  }

  /** كما ذكر الكاتب في مقالته، كما أفاد المرصد أمس: one past where and when it was said. */
  private int behindOccasion(int from, int end) {
    int j = behindTimes(from);
    long forums = SpeechWords.FORUM | SpeechWords.OWN_WORDS | Documents.ANY;
    if (!page.isIn(j) || !page.is(j + 1, forums)) {
      return j;
    }
    int last = Math.min(end, j + LONGEST_OCCASION);
    for (int k = j + 2; k < last; k++) {
      boolean turns = page.isComplementiser(k) || page.isColon(k) || page.quoteAt(k) != null;
      if (turns || page.hit(k) != null) {
        return j;
      }
      if (page.isComma(k) || page.mark(k) == '.') {
        return k;
      }
    }
    return last == end ? end : j;
  }

  /** كما ذكرت أمس الجمعة مصادر. */
  private int behindTimes(int from) {
    int j = from;
    while (page.is(j, SpeechWords.TIME | SpeechWords.ADVERB)) {
      j++;
    }
    return j;
  }

  private static boolean mayTell(CueForm form) {
    return form.isVerb()
        && !form.enclitic()
        && form.cue().register() != Cue.Register.CHANNEL
        && form.cue().takes(Frames.CLAUSE);
  }

  /** Whether the range is somebody who speaks and nothing more: no verb, no object behind them. */
  private boolean isWhole(Range source) {
    int head = source.first();
    int object = new SubjectSplit(page).objectIn(source);
    return page.canSpeak(head)
        && !nouns.isVerb(head)
        && !page.startsWithConjunction(head)
        && !page.is(head, SpeechWords.BEHIND_PREPOSITION)
        && (!source.contains(object) || page.isComma(object - 1));
  }

  /** Whether the clause is over: at its sentence's end, or at a comma with nothing told behind. */
  private boolean closes(int next, int end) {
    if (next >= end || page.mark(next) == '.') {
      return true;
    }
    return page.isComma(next)
        && !page.isComplementiser(next + 1)
        && !page.isPreposition(next + 1)
        && !page.isColon(next + 1)
        && page.quoteAt(next + 1) == null;
  }
}
