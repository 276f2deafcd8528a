package org.isnad.extract.time;

/** What a word or phrase of the list {@code time/words.tsv} is in a time expression. */
enum Kind {
  MONTH,
  /** A month whose name is an ordinary word too: it needs company. */
  MONTH_MAYBE,
  HIJRI,
  /** A Hijri month that is a man's name or an ordinary word too. */
  HIJRI_MAYBE,
  WEEKDAY,
  /** A unit of time in the singular, dual, plural. */
  UNIT1,
  UNIT2,
  UNIT9,
  PART,
  /** A vague place within a day: وقت متأخر من. */
  LATE,
  /** A prayer, before its day: صلاة الجمعة. */
  PRAYER,
  SEASON,
  DAY,
  NIGHT,
  MORNING,
  EVENING,
  MODIFIER,
  THIS,
  THAT,
  EDGE,
  GOVERN,
  APPROX,
  FEW,
  SOME,
  MORE,
  FRACTION,
  FROM,
  TO,
  OR,
  BETWEEN,
  EXCEPT,
  EVERY,
  OF,
  IN,
  ERA,
  ZONE,
  UTC,
  SET,
  PRESENT,
  ADJECTIVE,
  PAST,
  FUTURE,
  /** After what is told, be it past or to come: لاحقا. */
  LATER,
  /** أخيرا, which closes a list too. */
  LATELY,
  ANAPHOR,
  LENGTH,
  OCCASION,
  INSTANT,
  /** Behind a stretch of time: what it is measured from. */
  ON,
  EARLIER,
  YEARKIND,
  SAMEAS,
  /** على التوالي, behind a unit and its number. */
  SUCCESSION,
  FIRSTDAY,
  THING,
  DECADE,
  ADVERB,
  STRETCH,
  /** The coming one of a series: الموسم الجديد. */
  FRESH,
  /** The last one, behind its noun: الهجوم الأخير. */
  LATEST,
  TIMES,
  WHICH,
  /** Says that what follows is still to come: المقرر. */
  AHEAD,
  /** A word of {@code time/guards.tsv}. */
  GUARD;

  /** The kind of a column: {@code month?} is {@link #MONTH_MAYBE}. */
  static Kind parse(String column) {
    String name = column.endsWith("?") ? column.substring(0, column.length() - 1) : column;
    Kind kind = valueOf(name.toUpperCase(java.util.Locale.ROOT));
    if (name.length() == column.length()) {
      return kind;
    }
    return kind == MONTH ? MONTH_MAYBE : HIJRI_MAYBE;
  }
}
