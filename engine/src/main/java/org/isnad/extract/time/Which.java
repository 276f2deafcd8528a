package org.isnad.extract.time;

/** Which of a recurring date is meant. */
enum Which {
  /** Not said. */
  OPEN,
  /** الماضي. */
  PAST,
  /** قبل الماضي. */
  BEFORE_LAST,
  /** الجاري، هذا. */
  THIS,
  /** المقبل. */
  NEXT,
  /** بعد المقبل. */
  AFTER_NEXT,
  /** Of the year before, this year, next year, the year just spoken of. */
  YEAR_BEFORE,
  THIS_YEAR,
  YEAR_AFTER,
  SAME_YEAR;

  /** The year-wise counterpart: مايو من العام الماضي. */
  Which ofYear() {
    return switch (this) {
      case PAST, BEFORE_LAST, YEAR_BEFORE -> YEAR_BEFORE;
      case NEXT, AFTER_NEXT, YEAR_AFTER -> YEAR_AFTER;
      case SAME_YEAR -> SAME_YEAR;
      case OPEN, THIS, THIS_YEAR -> THIS_YEAR;
    };
  }

  /** What a modifier of the word list says. */
  static Which of(TimeWord modifier) {
    return switch (modifier.code()) {
      case "past", "previous" -> PAST;
      case "before" -> BEFORE_LAST;
      case "next", "following" -> NEXT;
      case "after" -> AFTER_NEXT;
      case "same" -> SAME_YEAR;
      default -> THIS;
    };
  }
}
