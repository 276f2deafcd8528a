package org.isnad.extract.time;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.text.Letters;

/** Whether the clause of a time tells what was or what will be. */
enum Tense {
  PAST,
  OPEN,
  FUTURE;

  private static final int REACH = 14;
  private static final int AHEAD = 4;
  private static final int CLOSE = 3;

  /** لم turns the present into the past. */
  private static final String NOT_PAST = "" + Letters.LAM + Letters.MIM;

  /** The tense of the nearest decisive word before the token, else shortly behind it. */
  static Tense at(Scan s, int first, int end) {
    AnalyzedText text = s.text();
    TimeWord governor = s.find(first - 1, Kind.GOVERN);
    if (governor != null && governor.code().equals("since")) {
      return PAST;
    }
    // قبل نهاية الأسبوع tells by when something is to be
    if (governor != null && governor.code().equals("before") && s.is(first, Kind.EDGE)) {
      return FUTURE;
    }
    boolean fronted = text.tokens().lineBefore(first) || text.mark(first - 1) != 0;
    Tense near = fronted ? behind(s, first, end) : before(s, first);
    if (near != OPEN) {
      return near;
    }
    return fronted ? before(s, first) : behind(s, first, end);
  }

  private static Tense before(Scan s, int first) {
    AnalyzedText text = s.text();
    int start = text.tokens().sentenceStart(text.tokens().sentence(first));
    int least = Math.max(start, first - REACH);
    for (int i = first - 1; i >= least; i--) {
      Tense t = of(s, i);
      boolean close = first - i <= CLOSE || i == start;
      if (t == OPEN && close && !s.names().isNamed(i) && isPresent(text, i)) {
        t = i > least && of(s, i - 1) == PAST ? PAST : FUTURE;
      }
      if (t != OPEN) {
        return t;
      }
    }
    return OPEN;
  }

  private static Tense behind(Scan s, int first, int end) {
    AnalyzedText text = s.text();
    int stop = text.tokens().sentenceEnd(text.tokens().sentence(first));
    int most = Math.min(stop, end + AHEAD);
    for (int i = end; i < most; i++) {
      Tense t = of(s, i);
      if (t != OPEN) {
        return t;
      }
    }
    return OPEN;
  }

  /** A verb in the present right before a day tells what is planned: يلتقي الجمعة. */
  private static boolean isPresent(AnalyzedText text, int token) {
    Analysis a = text.analysis(token);
    boolean negated = token > 0 && text.folded(token - 1).equals(NOT_PAST);
    return text.isWord(token) && a.isVerb() && a.has(Analysis.PRESENT) && !negated;
  }

  /** Whether the word is a verb in the present without the future's س. */
  static boolean isPlainPresent(AnalyzedText text, int token) {
    Analysis a = text.analysis(token);
    return a.isVerb() && a.has(Analysis.PRESENT) && a.proclitics().isEmpty();
  }

  private static Tense of(Scan s, int token) {
    if (s.is(token, Kind.AHEAD)) {
      return FUTURE;
    }
    if (!s.text().isWord(token) || s.names().isNamed(token)) {
      return OPEN;
    }
    Analysis a = s.text().analysis(token);
    if (!a.isVerb()) {
      return OPEN;
    }
    if (a.proclitics().indexOf(Letters.SIN) >= 0) {
      return FUTURE;
    }
    // اعلن without its hamza looks like the first person of the present, which news hardly has
    boolean bare = s.text().surface(token).indexOf(Letters.ALIF) == a.proclitics().length();
    return a.has(Analysis.PAST) || (a.has(Analysis.PRESENT) && bare) ? PAST : OPEN;
  }
}
