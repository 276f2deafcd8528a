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

  private static final int VERB_REACH = 6;
  private static final int LONGEST_OUTLET = 3;
  private static final int FARTHEST_OUTLET = 6;

  private final Page page;

  LooseQuotes(Page page) {
    this.page = page;
  }

  /** The quotation that is the cue's content; null if none is. */
  @Nullable Opening behind(CueHit hit, int limit) {
    if (!mayQuote(hit)) {
      return null;
    }
    boolean verb = false;
    for (int j = hit.end(); j < limit; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && isSentence(quote)) {
        boolean said = j == hit.end() || hit.form().isVerb() && (!verb && endsSource(j - 1));
        said |= hit.form().isVerb() && isTold(hit.end(), j - 1);
        return said ? new Opening(Opening.Kind.QUOTE, j, j) : null;
      }
      if (quote != null && quote.closed()) {
        verb |= !isOutlet(quote);
        j = quote.close();
        continue;
      }
      verb |= page.pos(j) == Pos.VERB || page.is(j, SpeechWords.RELATIVE);
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
