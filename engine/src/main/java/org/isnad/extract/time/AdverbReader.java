package org.isnad.extract.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a day that name no day and so are of the day spoken of: ليلا, خلال الليل, تلك الليلة.
 */
final class AdverbReader {

  private static final String RULE = "day:part-alone";
  private static final String NIGHT = "TNI";

  private AdverbReader() {}

  /** The part of a day at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord distant = s.find(token, Kind.THAT);
    TimeWord night = distant == null ? null : s.bare(token + 1, Kind.NIGHT);
    if (distant != null && night != null) {
      return found(token, distant.letter(), token + 1 + night.length(), NIGHT);
    }
    TimeWord part = s.find(token, Kind.ADVERB);
    if (part == null || isPair(s, token + part.length()) || isPair(s, token - 1)) {
      return null;
    }
    boolean placed = token > 0 && (s.is(token - 1, Kind.IN) || s.is(token - 1, Kind.GOVERN));
    return part.definite() && (!placed || part.letter() > 0)
        ? null
        : found(token, part.letter(), token + part.length(), part.code());
  }

  /** ليلا ونهارا says always. */
  private static boolean isPair(Scan s, int token) {
    TimeWord other = s.find(token, Kind.ADVERB);
    TimeWord day = s.find(token, Kind.UNIT1);
    return (other != null && other.joined()) || (day != null && day.joined());
  }

  /** ساعات متأخرة من الليل. */
  static @Nullable Found late(Scan s, int token, TimeWord late) {
    int at = token + late.length();
    TimeWord part = s.bare(at, Kind.PART);
    return part == null ? null : found(token, late.letter(), at + part.length(), part.code());
  }

  private static Found found(int token, int letter, int end, String part) {
    return new Found(token, letter, end, new Meaning.PartOfDay(part, Optional.empty()), RULE);
  }
}
