package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech that no colon, quotation mark or complementiser opens, by what only the speaker
 * could say: وقال لقد ناقشنا, وأضاف هدفنا السلام, وتابع نأمل.
 */
final class OwnWords {

  private static final int LONGEST_SOURCE = 10;
  private static final String OURS = "نا";
  private static final int SHORTEST = 4;
  private static final int LONGEST_TURN = 2;
  private static final int LONGEST_PAPER = 3;
  private static final String FOR = "ل";
  private static final String WHAT = "ما";

  private final Page page;

  OwnWords(Page page) {
    this.page = page;
  }

  /**
   * Where the speaker's own words open; null if nothing shows them.
   *
   * @param limit one past the last token they may open at
   */
  @Nullable Opening behind(CueHit hit, int limit) {
    if (!says(hit)) {
      return null;
    }
    int first = hit.end();
    if (first + 2 < limit && (isEmphatic(first) || isOurs(first) || isPredicate(first))) {
      return opening(first);
    }
    int told = behindPaper(first, limit);
    if (told > 0) {
      return opening(told);
    }
    int end = Math.min(limit - 2, first + LONGEST_SOURCE);
    boolean speaker = page.canSpeak(first) || page.is(first, SpeechWords.HIS_TITLE);
    boolean forum = page.isIn(first) || page.is(first, SpeechWords.ADJUNCT);
    for (int j = first + 1; j < end; j++) {
      boolean named = page.mentions().endsPerson(j - 1) || page.is(first, SpeechWords.HIS_TITLE);
      named &= !hit.cue().is(Frames.HOMOGRAPH);
      if (page.isComma(j)) {
        return speaker && isEmphatic(j + 1) ? opening(j + 1) : null;
      }
      if (named && (isEmphatic(j) || isPredicate(j) || isOurs(j))
          || (speaker || forum || named) && isEmphatic(j)) {
        return opening(j);
      }
      if (page.is(first, SpeechWords.HIS_TITLE)) {
        return opensSpeech(j) ? opening(j) : null;
      }
    }
    return null;
  }

  private boolean says(CueHit hit) {
    return hit.form().shape() == CueForm.Shape.PAST
        && hit.cue().takes(Frames.QUOTE)
        && hit.cue().stance() == Stance.SAY
        && hit.cue().register() == Cue.Register.SPEECH
        && (hit.conjoined() || isLed(hit.first()));
  }

  /** At the head of its sentence, or behind whose turn it is: من جانبه قال. */
  private boolean isLed(int verb) {
    int start = page.sentenceStart(verb);
    int last = page.isComma(verb - 1) ? verb - 2 : verb - 1;
    boolean turn =
        last - start < LONGEST_TURN
            && last >= start
            && (page.isPreposition(start) || last == start)
            && page.isWord(last)
            && page.text().analysis(last).has(Analysis.ENCLITIC);
    return start == verb || turn;
  }

  /**
   * وقال يجب أن نعمل, وقال سامر الحداد ينبغي أن: what must be names nobody, so it is said already,
   * and the clause behind it is part of it. Null where nothing of the kind stands at the token.
   */
  @Nullable Opening necessity(CueHit hit, int j) {
    if (!page.isWord(j) || !says(hit) || !isNecessity(j)) {
      return null;
    }
    return j == hit.end() || page.mentions().endsPerson(j - 1) ? opening(j) : null;
  }

  private boolean isNecessity(int j) {
    return switch (page.folded(j)) {
      case "يجب", "ينبغي", "يتعين", "يتوجب" -> true;
      default -> false;
    };
  }

  /** قال سامر لـ «المدار» النجاحات كبيرة: behind the paper told nothing but speech can follow. */
  private int behindPaper(int first, int limit) {
    for (int j = first + 1; j < Math.min(limit, first + LONGEST_SOURCE); j++) {
      Quote quote = page.quoteAt(j);
      boolean paper =
          quote != null
              && quote.closed()
              && quote.length() <= LONGEST_PAPER
              && page.isWord(j - 1)
              && page.folded(j - 1).equals(FOR);
      if (paper && quote != null) {
        int next = quote.close() + 1;
        return opensSpeech(next) && next + 2 < limit ? next : -1;
      }
    }
    return -1;
  }

  private boolean opensSpeech(int j) {
    return page.isWord(j)
        && page.isDefinite(j)
        && page.pos(j).isNominal()
        && !page.text().analysis(j).hasPreposition()
        && !page.is(j, SpeechWords.TIME | SpeechWords.RELATIVE | SpeechWords.ADJUNCT);
  }

  private static Opening opening(int j) {
    return new Opening(Opening.Kind.COLON, j, j);
  }

  private boolean isEmphatic(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "لقد", "نحن", "انا", "اننا", "انني", "هناك", "هنالك", "ثمة", "لدينا", "علينا" ->
              true;
          default -> false;
        };
  }

  /**
   * وأضاف ستكون الساعات، وقال لا يمكن: right behind the verb of saying another finite verb, or a
   * negation, can only be said.
   */
  private boolean isPredicate(int j) {
    if (!page.isWord(j) || page.hit(j) != null || page.isGivenName(j)) {
      return false;
    }
    if (page.is(j, SpeechWords.NEGATION)) {
      return !page.folded(j).equals(WHAT) && page.pos(j + 1) == Pos.VERB;
    }
    Analysis analysis = page.text().analysis(j);
    return page.pos(j) == Pos.VERB
        && (analysis.has(Analysis.PRESENT) || isDone(page.folded(j)))
        && !analysis.hasConjunction()
        && page.mentions().personFirst(j) < 0
        && page.mentions().otherLast(j) < 0;
  }

  /** تم اختيار: spelt as no noun. */
  private static boolean isDone(String word) {
    return switch (word) {
      case "تم", "تمت", "كنت", "كنا", "ليس", "ليست" -> true;
      default -> false;
    };
  }

  /** هدفنا، ناقشنا، نأمل: in the first person plural. */
  private boolean isOurs(int j) {
    if (!page.isWord(j)
        || page.isGivenName(j)
        || page.is(j, SpeechWords.ANY | SpeechWords.PLACE)
        || page.mentions().personFirst(j) >= 0
        || page.mentions().otherLast(j) >= 0
        || page.text().form(j).frequency() == 0
        || page.folded(j).length() < SHORTEST) {
      return false;
    }
    Analysis analysis = page.text().analysis(j);
    boolean ours = page.folded(j).endsWith(OURS);
    if (page.pos(j) == Pos.VERB) {
      boolean we = page.folded(j).charAt(0) == Letters.NUN && analysis.has(Analysis.PRESENT);
      return analysis.proclitics().isEmpty() && (we || ours && analysis.has(Analysis.PAST));
    }
    return ours && page.pos(j) == Pos.NOUN && analysis.has(Analysis.ENCLITIC);
  }
}
