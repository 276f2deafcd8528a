package org.isnad.extract.time;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Tells the word today that means these times from the one that means the day of writing. */
final class PresentAge {

  /** Words between a verb of becoming and today. */
  private static final int REACH = 4;

  /** The prefix of a present verb that speaks of us. */
  private static final char WE = Letters.NUN;

  private PresentAge() {}

  /**
   * Whether today means these times: عالم اليوم, المسألة اليوم تتعلق بـ, واليوم نقف, أصبح اليوم,
   * حتى اليوم, ما نراه اليوم. With its weekday behind it, it is the day of writing.
   */
  static boolean isMeant(Scan s, int token, TimeWord offset) {
    if (offset.value() != 0 || offset.length() > 1 || !offset.definite()) {
      return false;
    }
    int next = token + 1;
    if (isDated(s, next)) {
      return false;
    }
    if (Guard.follows(s, token, "epoch") || isBecome(s, token) || isOurs(s, token)) {
      return true;
    }
    if (!s.isOpen(next) || !s.text().isWord(next) || !Tense.isPlainPresent(s.text(), next)) {
      return false;
    }
    return offset.letter() > 0 || isBehindTopic(s, token);
  }

  /** اليوم الأربعاء, اليوم (الأربعاء), اليوم 4 مايو. */
  private static boolean isDated(Scan s, int next) {
    char mark = s.mark(next);
    int at = mark == '(' || mark == '\u060C' ? next + 1 : next;
    return s.bare(at, Kind.WEEKDAY) != null || s.digits(at) >= 0 && s.isOpen(at);
  }

  /**
   * أصبح الأمر اليوم أسهل, اليوم أصبحنا, ما زال حتى اليوم: a state that has come about or lasts.
   */
  private static boolean isBecome(Scan s, int token) {
    if (s.isOpen(token + 1) && Guard.is(s, token + 1, "state")) {
      return true;
    }
    if (s.isOpen(token) && s.is(token - 1, Kind.TO)) {
      return !isFromDay(s, token - 1);
    }
    for (int i = token - 1; i >= 0 && i >= token - REACH && s.isOpen(i + 1); i--) {
      if (!s.text().isWord(i)) {
        return false;
      }
      if (Guard.is(s, i, "state")) {
        return true;
      }
    }
    return false;
  }

  /** من أمس حتى اليوم, من الأحد إلى اليوم: days one after the other. */
  private static boolean isFromDay(Scan s, int to) {
    return s.is(to - 1, Kind.DAY)
        || s.is(to - 1, Kind.WEEKDAY)
        || s.is(to - 1, Kind.MODIFIER)
        || s.is(to - 1, Kind.MONTH);
  }

  /** نحن اليوم, ما نراه اليوم: what we live in. */
  private static boolean isOurs(Scan s, int token) {
    int before = token - 1;
    if (before < 0 || !s.isOpen(token) || !s.text().isWord(before)) {
      return false;
    }
    return Guard.is(s, before, "we")
        || s.text().folded(before).charAt(0) == WE && Tense.isPlainPresent(s.text(), before);
  }

  /** Behind a word of the same line that is no verb and governs no time. */
  private static boolean isBehindTopic(Scan s, int token) {
    int topic = token - 1;
    return topic >= 0
        && s.isOpen(token)
        && s.text().isWord(topic)
        && !s.text().analysis(topic).isVerb()
        && !isOwned(s.text().analysis(topic))
        && !s.is(topic, Kind.PART)
        && !s.is(topic, Kind.IN)
        && !s.is(topic, Kind.FROM)
        && !s.is(topic, Kind.TO)
        && !s.is(topic, Kind.GOVERN)
        && !s.is(topic, Kind.UNIT1);
  }

  /** A noun that today defines: لقاء اليوم. */
  private static boolean isOwned(Analysis noun) {
    return noun.pos() == Pos.NOUN && !noun.isDefinite() && !noun.has(Analysis.ENCLITIC);
  }
}
