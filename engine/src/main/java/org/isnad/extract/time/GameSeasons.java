package org.isnad.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/** Seasons of games and of school, which begin in one summer and end before the next. */
final class GameSeasons {

  /** From this month on the season about to begin is the present one. */
  private static final int TURN = 7;

  private static final int OPENING = 8;

  private GameSeasons() {}

  /** The two years of the season; without a day of writing only before, now or to come. */
  static Resolved of(Meaning.GameSeason season, Optional<LocalDate> reference) {
    if (reference.isEmpty()) {
      String near = season.count() == 0 ? "PRESENT_REF" : "FUTURE_REF";
      return Resolved.undated(season.count() < 0 ? "PAST_REF" : near);
    }
    LocalDate now = reference.get();
    int month = now.getMonthValue();
    int present = month >= TURN ? now.getYear() : now.getYear() - 1;
    // in the summer the season to come has not begun
    boolean between = month == TURN || month == OPENING;
    int year = season.count() > 0 && between ? present : present + season.count();
    String value = Grains.year(year) + "/" + Grains.year(year + 1);
    return Resolved.date(value, LocalDate.of(year, OPENING, 1));
  }

  /** Its opening month or the year in which it ends. */
  static Resolved edge(String edge, LocalDate opening) {
    return switch (edge) {
      case "start" -> Grains.at(Unit.MONTH, opening);
      case "end" -> Grains.at(Unit.YEAR, opening.plusYears(1));
      default -> {
        int year = opening.getYear();
        yield Resolved.date(Grains.year(year) + "/" + Grains.year(year + 1), opening);
      }
    };
  }
}
