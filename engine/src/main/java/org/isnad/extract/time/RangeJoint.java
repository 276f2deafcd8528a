package org.isnad.extract.time;

/** What stands between the two ends of a range: a dash, إلى, حتى, و. */
final class RangeJoint {

  private RangeJoint() {}

  /** One past the joint at the token; the token itself if there is none. */
  static int end(Scan s, int token) {
    if (isDash(s.mark(token))) {
      return token + 1;
    }
    TimeWord to = s.next(token, Kind.TO);
    if (to != null && (to.letter() == 0 || to.joined())) {
      return token + to.length();
    }
    if (s.isLooseAnd(token)) {
      return token + 1;
    }
    return token;
  }

  static boolean isDash(char mark) {
    return mark == '-' || mark == '\u2013' || mark == '\u2014' || mark == '\u2012';
  }
}
