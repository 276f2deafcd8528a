package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds a quotation behind verbs that want a clause or a preposition, where neither follows: وأفاد
 * المتحدث في بيان «إذا كان هناك دليل…»، مشيرا «لقد كان رائعا…».
 */
final class LooseQuotes {

  /** Words of a quotation that is a sentence and no name. */
  private static final int SHORTEST = 6;

  /** Frames of cues that take what is said as an object, or a clause in its place. */
  private static final int OBJECTS =
      Frames.CLAUSE
          | Frames.ACTION
          | Frames.REQUEST
          | Frames.PREDICATION
          | Frames.TALE
          | Frames.PLAIN;

  private static final int VERB_REACH = 6;
  private static final int LONGEST_OUTLET = 3;
  private static final int FARTHEST_OUTLET = 6;

  private final Page page;

  LooseQuotes(Page page) {
    this.page = page;
  }

  /** The quotation that is the cue's content; null if none is. */
  @Nullable Opening behind(CueHit hit, int limit) {
    boolean quotes = mayQuote(hit);
    if (!quotes && !mayTake(hit)) {
      return null;
    }
    boolean verb = false;
    boolean inside = false;
    for (int j = hit.end(); j < limit; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && !inside && isObject(hit, j)) {
        return new Opening(Opening.Kind.OBJECT, j, j);
      }
      if (quote != null && quotes && isSentence(quote)) {
        boolean said = j == hit.end() || hit.form().isVerb() && (!verb && endsSource(j - 1));
        said |= hit.form().isVerb() && isTold(hit.end(), j - 1);
        return said ? new Opening(Opening.Kind.QUOTE, j, j) : null;
      }
      if (quote != null && quote.closed()) {
        verb |= !isOutlet(quote);
        j = quote.close();
        continue;
      }
      boolean clause = page.pos(j) == Pos.VERB || page.is(j, SpeechWords.RELATIVE);
      verb |= clause;
      inside = clause || page.is(j, SpeechWords.MUTE) || inside && !page.isComma(j);
      if (page.hit(j) != null) {
        return null;
      }
    }
    return null;
  }

  /** لوكالة «كذا»: a name in marks behind who is told. */
  private boolean isOutlet(Quote quote) {
    return quote.length() <= LONGEST_OUTLET && isForChannel(quote.open() - 1);
  }

  private boolean isForChannel(int j) {
    return page.is(j, SpeechWords.CHANNEL) && page.is(j, SpeechWords.BEHIND_PREPOSITION)
        || page.isWord(j)
            && page.folded(j).length() == 1
            && page.folded(j).charAt(0) == Letters.LAM;
  }

  /** ، لوكالة كذا: «…»: a comma or a colon, behind the outlet that was told. */
  private boolean isTold(int from, int mark) {
    boolean set = page.isComma(mark) || page.isColon(mark);
    for (int j = mark - 1; set && j > from && j >= mark - FARTHEST_OUTLET; j--) {
      if (isForChannel(j)) {
        return true;
      }
      if (page.isComma(j)) {
        return false;
      }
    }
    return false;
  }

  private static boolean mayQuote(CueHit hit) {
    boolean tells = hit.cue().stance() == Stance.SAY || hit.cue().stance() == Stance.AFFIRM;
    return tells
        && hit.form().shape() != CueForm.Shape.MASDAR
        && hit.cue().register() == Cue.Register.SPEECH
        && hit.cue().takes(Frames.CLAUSE)
        && !hit.cue().takes(Frames.QUOTE)
        && !hit.cue().is(Frames.HOMOGRAPH);
  }

  /**
   * Whether the cue takes an object, which may stand in quotation marks: لاحظ المصدر «عدم التزام
   * القنوات بدفاترها», لكن الوزيرة سجلت «غياب …».
   */
  private boolean mayTake(CueHit hit) {
    return hit.form().shape() != CueForm.Shape.MASDAR
        && !hit.form().enclitic()
        && hit.cue().register() != Cue.Register.CHANNEL
        && !page.is(hit.first(), SpeechWords.CONTAINS)
        && hit.cue().takes(OBJECTS);
  }

  /** Whether so long a quotation opens at the token, behind a complete subject, that it is said. */
  private boolean isObject(CueHit hit, int j) {
    if (!mayTake(hit) || !QuotedWords.openAt(page, j)) {
      return false;
    }
    int last = page.isComma(j - 1) ? j - 2 : j - 1;
    while (last >= hit.end() && page.is(last, SpeechWords.ADVERB | SpeechWords.SELF)) {
      last--;
    }
    if (last >= hit.end()) {
      return hit.form().isVerb() && speaks(hit) && (endsSource(last) || endsSubject(last));
    }
    return hit.form().isParticiple()
        ? page.isComma(hit.first() - 1)
        : hit.conjoined() || page.canSpeak(hit.first() - 1);
  }

  /** كوجر: a name no list knows; المجلس: no name is as long as what is quoted behind it. */
  private boolean endsSubject(int j) {
    return page.isWord(j)
        && (page.text().form(j).isUnknown() || page.is(j, SpeechWords.BODY) && page.isDefinite(j));
  }

  /** Whether a verb that may be another word has somebody behind it. */
  private boolean speaks(CueHit hit) {
    return !hit.cue().is(Frames.HOMOGRAPH)
        || page.canSpeak(hit.end())
        || page.mentions().otherLast(hit.end()) >= 0
        || page.is(hit.end(), Documents.ANY)
        || page.mentions().personFirst(hit.end()) == hit.end();
  }

  /** Whether who speaks, or where, is complete with the token. */
  private boolean endsSource(int j) {
    long open = SpeechWords.TITLE | SpeechWords.ADJUNCT | SpeechWords.CHANNEL | SpeechWords.BODY;
    return page.isWord(j)
        && !page.isPreposition(j)
        && (!page.is(j, open) || page.is(j, SpeechWords.FORUM))
        && (page.isDefinite(j)
            || page.mentions().endsPerson(j)
            || page.mentions().otherLast(j) == j
            || page.is(j, SpeechWords.PLACE | SpeechWords.FORUM | SpeechWords.TIME)
            || page.is(j - 1, SpeechWords.FORUM));
  }

  private boolean isSentence(Quote quote) {
    if (quote.length() < SHORTEST || page.isPreposition(quote.first())) {
      return false;
    }
    for (int j = quote.first(); j < quote.first() + VERB_REACH && j < page.size(); j++) {
      boolean was = page.is(j, SpeechWords.CONNECTOR | SpeechWords.NEGATION);
      if (was || page.pos(j) == Pos.VERB || page.isComplementiser(j)) {
        return true;
      }
    }
    return false;
  }
}
