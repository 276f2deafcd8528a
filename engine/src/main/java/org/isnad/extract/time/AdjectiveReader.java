package org.isnad.extract.time;

import org.isnad.lexicon.Analysis;
import org.jspecify.annotations.Nullable;

/** Adjectives that place their noun in time: الأزمة الحالية, تصريحات سابقة, الهجوم الأخير. */
final class AdjectiveReader {

  private static final String RULE = "reference:adjective";

  /** Times, of which the last is the end of a series. */
  private static final Kind[] SERIES = {
    Kind.UNIT1, Kind.UNIT2, Kind.UNIT9, Kind.PART, Kind.SEASON, Kind.STRETCH, Kind.TIMES
  };

  private AdjectiveReader() {}

  /** The adjective at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord earlier = s.bare(token, Kind.EARLIER);
    if (earlier != null && !earlier.definite() && isOfThing(s, token, earlier)) {
      return found(token, earlier, "PAST_REF");
    }
    TimeWord latest = s.bare(token, Kind.LATEST);
    if (latest != null && isOfEvent(s, token)) {
      return found(token, latest, latest.code());
    }
    TimeWord word = s.find(token, Kind.ADJECTIVE);
    return word == null || word.letter() > 0 || !word.definite()
        ? null
        : found(token, word, word.code());
  }

  /** A masculine adjective counts behind speech and writing only, since it may describe a man. */
  private static boolean isOfThing(Scan s, int token, TimeWord word) {
    if (token == 0 || !s.text().isWord(token - 1)) {
      return false;
    }
    if (word.code().equals("any")) {
      Analysis noun = s.text().analysis(token - 1);
      return noun.pos().isNominal() && !noun.isDefinite();
    }
    TimeWord thing = s.find(token - 1, Kind.THING);
    return thing != null && !thing.definite();
  }

  /** Behind a definite noun; the last of a series (المرحلة الأخيرة) and the latter are none. */
  private static boolean isOfEvent(Scan s, int token) {
    int noun = token - 1;
    if (!s.isOpen(token) || noun < 0 || !s.text().isWord(noun) || isOfSeries(s, noun)) {
      return false;
    }
    Analysis a = s.text().analysis(noun);
    return a.pos().isNominal() && (a.isDefinite() || a.has(Analysis.ENCLITIC));
  }

  private static boolean isOfSeries(Scan s, int noun) {
    for (Kind kind : SERIES) {
      if (s.is(noun, kind)) {
        return true;
      }
    }
    return s.isNumberWord(noun) || Guard.is(s, noun, "final");
  }

  private static Found found(int token, TimeWord word, String value) {
    return new Found(token, word.letter(), token + word.length(), DateReader.constant(value), RULE);
  }
}
