package org.isnad.extract.time;

/**
 * The zone of a time of day: بتوقيت غرينتش, بالتوقيت المحلي, بتوقيت مكة المكرمة, تغ.
 *
 * @param end one past its last token; where it was looked for if there is none
 * @param universal whether it is universal time
 */
record Zone(int end, boolean universal) {

  static Zone read(Scan s, int token) {
    TimeWord brief = s.bare(token, Kind.UTC);
    if (brief != null) {
      return new Zone(token + brief.length(), true);
    }
    TimeWord zone = s.next(token, Kind.ZONE);
    if (zone == null || zone.letter() == 0 || !s.isOpen(token + 1)) {
      return new Zone(token, false);
    }
    if (s.is(token + 1, Kind.UTC)) {
      return new Zone(token + 2, true);
    }
    boolean adjective = zone.definite();
    boolean two = !adjective && s.isOpen(token + 2) && s.text().analysis(token + 2).isDefinite();
    return new Zone(two && !s.isTimeWord(token + 2) ? token + 3 : token + 2, false);
  }
}
