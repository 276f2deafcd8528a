package org.isnad.extract.time;

/** Which of a recurring date is meant. */
enum Which {
  /** Not said. */
  OPEN,
  /** الماضي. */
  PAST,
  /** الجاري، هذا. */
  THIS,
  /** المقبل. */
  NEXT,
  /** Of the year before, this year, next year, the year just spoken of. */
  YEAR_BEFORE,
  THIS_YEAR,
  YEAR_AFTER,
  SAME_YEAR;

  /** The year-wise counterpart: مايو من العام الماضي. */
  Which ofYear() {
    return switch (this) {
      case PAST, YEAR_BEFORE -> YEAR_BEFORE;
      case NEXT, YEAR_AFTER -> YEAR_AFTER;
      case SAME_YEAR -> SAME_YEAR;
      case OPEN, THIS, THIS_YEAR -> THIS_YEAR;
    };
  }

  /** What a modifier of the word list says. */
  static Which of(TimeWord modifier) {
    return switch (modifier.code()) {
      case "past", "before", "previous" -> PAST;
      case "next", "after", "following" -> NEXT;
      case "same" -> SAME_YEAR;
      default -> THIS;
    };
  }
}
