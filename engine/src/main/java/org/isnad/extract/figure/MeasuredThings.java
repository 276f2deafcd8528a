package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Finds of what a share or the points of an index are told: the nouns right before, past the words
 * that join them to the number and past places and times (ارتفع مؤشر الدولار بنسبة 3%, نسبة التوطين
 * في المتاجر إلى 60%). Where another clause stands between, nothing is told.
 */
final class MeasuredThings {

  private static final int REACH = 14;
  private static final int MOST_NOUNS = 6;
  private static final int MOST_ADJUNCTS = 2;

  private final FigureWords words;
  private final AnalyzedText text;
  private final TakenTimes times;

  MeasuredThings(FigureWords words, AnalyzedText text, TakenTimes times) {
    this.words = words;
    this.text = text;
    this.times = times;
  }

  /** Gives a share or points what they are of, where nothing behind the number has told it. */
  void tell(Draft draft) {
    Unit unit = draft.unit;
    if (unit == null) {
      return;
    }
    boolean share = unit.dimension() == Dimension.PERCENT && draft.counted.isEmpty();
    if (share || unit.dimension() == Dimension.POINT) {
      String thing = before(draft.first);
      draft.counted = thing.isEmpty() ? draft.counted : thing;
    }
  }

  /** The head of the nouns before the token and the one behind it; empty if there are none. */
  private String before(int token) {
    int start = text.tokens().sentenceStart(text.tokens().sentence(token));
    int least = Math.max(start, token - REACH);
    int at = token - 1;
    int adjuncts = 0;
    while (at >= least) {
      if (isJoint(at)) {
        at--;
      } else if (!isNoun(at)) {
        return "";
      } else {
        int head = head(at, start);
        if (!isAdjunct(head, start)) {
          return isNamed(head) ? words(head, at) : "";
        }
        adjuncts++;
        at =
            adjuncts > MOST_ADJUNCTS
                ? start - 1
                : head > 0 && text.pos(head - 1) == Pos.PREPOSITION ? head - 2 : head - 1;
      }
    }
    return "";
  }

  /** A word between the thing and its number: the rate, a direction, a time. */
  private boolean isJoint(int token) {
    return words.frames().is(Frames.Role.RATE, text, token)
        || words.frames().is(Frames.Role.TO, text, token)
        || times.at(token) != null;
  }

  /** First of the nouns that stand together up to the token. */
  private int head(int last, int start) {
    int head = last;
    while (head > start
        && head > last - MOST_NOUNS
        && text.analysis(head).proclitics().isEmpty()
        && isNoun(head - 1)
        && times.at(head - 1) == null
        && !text.tokens().lineBefore(head)) {
      head--;
    }
    return head;
  }

  private boolean isNoun(int token) {
    Analysis a = text.analysis(token);
    return text.isWord(token)
        && a.pos().isNominal()
        && a.pos() != Pos.NUMERAL
        && !words.frames().is(Frames.Role.RATE, text, token);
  }

  /** Whether the nouns hang on a preposition before them, as a place does. */
  private boolean isAdjunct(int head, int start) {
    if (text.analysis(head).proclitics().indexOf(Letters.LAM) >= 0) {
      return true;
    }
    return head > start
        && text.isWord(head - 1)
        && text.pos(head - 1) == Pos.PREPOSITION
        && text.analysis(head).proclitics().isEmpty();
  }

  /** Whether the head names a thing, not a unit, a number or the place in a series. */
  private boolean isNamed(int head) {
    return words.units().ofStem(text, head) == null
        && words.units().ofDefinite(text, head) == null
        && words.numerals().word(text, head) == null
        && words.numerals().parse(text, head, true) == null
        && !text.analysis(head).has(Analysis.ENCLITIC);
  }

  /** The first two nouns; a rise or fall is one of what it is of. */
  private String words(int first, int last) {
    boolean change = first < last && words.frames().isStem(Frames.Role.CHANGE, text, first);
    int head = change ? first + 1 : first;
    int begin = text.beginWithoutProclitics(head);
    return text.text().substring(begin, text.end(Math.min(head + 1, last)));
  }
}
