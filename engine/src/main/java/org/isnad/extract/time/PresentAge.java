package org.isnad.extract.time;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;

/** Tells the word today that means these times from the one that means the day of writing. */
final class PresentAge {

  private PresentAge() {}

  /** Whether today means these times: عالم اليوم, المسألة اليوم تتعلق بـ, واليوم نقف. */
  static boolean isMeant(Scan s, int token, TimeWord offset) {
    if (offset.value() != 0 || offset.length() > 1 || !offset.definite()) {
      return false;
    }
    if (Guard.follows(s, token, "epoch")) {
      return true;
    }
    int next = token + 1;
    if (!s.isOpen(next) || !s.text().isWord(next) || !Tense.isPlainPresent(s.text(), next)) {
      return false;
    }
    return offset.letter() > 0 || isBehindTopic(s, token);
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
