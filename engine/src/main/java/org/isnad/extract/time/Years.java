package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/** Chooses the year of a date that recurs and does not say its year. */
final class Years {

  /** Further than this ahead a date in a past clause is last year's. */
  private static final int DAYS_AHEAD = 45;

  private final LocalDate reference;
  private final Outlook outlook;

  Years(LocalDate reference, Outlook outlook) {
    this.reference = reference;
    this.outlook = outlook;
  }

  /**
   * The date among {@code dateOf(year)} that is meant.
   *
   * @param dateOf the date in a year of its calendar
   * @param year the reference's year in that calendar
   * @param monthGrain whether only the month counts
   * @param anchorYear the year of the text's last date
   */
  LocalDate choose(
      IntFunction<LocalDate> dateOf,
      int year,
      Which which,
      Tense tense,
      boolean monthGrain,
      int anchorYear) {
    LocalDate same = dateOf.apply(year);
    LocalDate now = monthGrain ? YearMonth.from(reference).atDay(1) : reference;
    LocalDate at = monthGrain ? YearMonth.from(same).atDay(1) : same;
    return switch (which) {
      case PAST -> at.isBefore(now) ? same : dateOf.apply(year - 1);
      case BEFORE_LAST -> dateOf.apply(at.isBefore(now) ? year - 1 : year - 2);
      case AFTER_NEXT -> dateOf.apply(at.isAfter(now) ? year + 1 : year + 2);
      case NEXT -> at.isAfter(now) ? same : dateOf.apply(year + 1);
      case THIS, THIS_YEAR -> same;
      case YEAR_BEFORE -> dateOf.apply(year - 1);
      case YEAR_AFTER -> dateOf.apply(year + 1);
      case SAME_YEAR -> dateOf.apply(anchorYear);
      case OPEN -> open(dateOf, year, same, at, now, tense);
    };
  }

  private LocalDate open(
      IntFunction<LocalDate> dateOf,
      int year,
      LocalDate same,
      LocalDate at,
      LocalDate now,
      Tense tense) {
    if (outlook == Outlook.COMING) {
      boolean passed = YearMonth.from(at).isBefore(YearMonth.from(now));
      return passed ? dateOf.apply(year + 1) : same;
    }
    long ahead = ChronoUnit.DAYS.between(now, at);
    if (tense == Tense.FUTURE) {
      return ahead < 0 ? dateOf.apply(year + 1) : same;
    }
    boolean past = tense == Tense.PAST;
    if (ahead > (past ? DAYS_AHEAD : ChronoUnit.YEARS.getDuration().toDays() / 2)) {
      return dateOf.apply(year - 1);
    }
    boolean longAgo = !past && -ahead > ChronoUnit.YEARS.getDuration().toDays() / 2;
    return longAgo ? dateOf.apply(year + 1) : same;
  }
}
