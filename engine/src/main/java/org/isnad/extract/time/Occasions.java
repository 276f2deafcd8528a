package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.isnad.lexicon.ListReader;

/** The days that have a name, of {@code time/occasions.tsv}. */
final class Occasions {

  /** A row: the day it falls on in a year of its calendar, or one fixed value. */
  private record Row(String calendar, int month, int day, String value) {}

  /** The months of the two great feasts, of which the second begins on the tenth. */
  private static final int SHAWWAL = 10;

  private static final int SACRIFICE = 12;
  private static final int TENTH = 10;

  private final List<Row> rows;

  private Occasions(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static Occasions load() {
    List<Row> rows = new ArrayList<>();
    for (ListReader.Line line : ListReader.read("time/occasions.tsv")) {
      rows.add(row(line));
    }
    return new Occasions(rows);
  }

  private static Row row(ListReader.Line line) {
    String value = line.column(1);
    return switch (line.column(0)) {
      case "hijri", "gregorian" -> {
        int dash = value.indexOf('-');
        int month = Integer.parseInt(value.substring(0, dash));
        yield new Row(line.column(0), month, Integer.parseInt(value.substring(dash + 1)), value);
      }
      // kept on the 12th, the 13th or the 14th: the month alone is sure
      case "amazigh" -> new Row("amazigh", Integer.parseInt(value), 0, value);
      case "easter", "feast" -> new Row(line.column(0), 0, Integer.parseInt(value), value);
      case "fixed" -> new Row("fixed", 0, 0, value);
      default -> throw line.error("«" + line.column(0) + "» is not a calendar");
    };
  }

  /** The value of an occasion that fell once, empty for one that recurs. */
  String fixed(int index) {
    Row row = rows.get(index);
    return row.calendar.equals("fixed") ? row.value : "";
  }

  /** Month and day of an occasion without its year, empty where they move from year to year. */
  String yearless(int index) {
    Row row = rows.get(index);
    return switch (row.calendar) {
      case "gregorian" -> "XXXX-" + Grains.padded(row.month, 2) + "-" + Grains.padded(row.day, 2);
      case "amazigh" -> "XXXX-" + Grains.padded(row.month, 2);
      default -> "";
    };
  }

  /** Whether only the month of the occasion is sure. */
  boolean isMonth(int index) {
    return rows.get(index).calendar.equals("amazigh");
  }

  boolean isFeast(int index) {
    return rows.get(index).calendar.equals("feast");
  }

  /** The day of the one of the two great feasts that is nearer, moved on to the occasion. */
  LocalDate feast(int index, LocalDate now) {
    int year = HijriCalendar.yearOf(now);
    LocalDate best = HijriCalendar.day(year - 1, SACRIFICE, TENTH);
    for (LocalDate feast :
        List.of(
            HijriCalendar.day(year, SHAWWAL, 1),
            HijriCalendar.day(year, SACRIFICE, TENTH),
            HijriCalendar.day(year + 1, SHAWWAL, 1))) {
      best = distance(feast, now) < distance(best, now) ? feast : best;
    }
    return best.plusDays(rows.get(index).day);
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  boolean isHijri(int index) {
    return rows.get(index).calendar.equals("hijri");
  }

  /** The day of an occasion by the year of its own calendar. */
  IntFunction<LocalDate> dateOf(int index) {
    Row row = rows.get(index);
    return switch (row.calendar) {
      case "hijri" -> year -> HijriCalendar.day(year, row.month, row.day);
      case "easter" -> year -> easter(year).plusDays(row.day);
      default -> year -> LocalDate.of(year, row.month, Math.max(1, row.day));
    };
  }

  /** The year of the occasion's calendar in which it falls into a Gregorian year. */
  int yearIn(int index, int gregorian) {
    Row row = rows.get(index);
    return isHijri(index) ? HijriCalendar.yearIn(gregorian, row.month, row.day) : gregorian;
  }

  /** Western Easter Sunday, by the algorithm printed in Nature, 20 April 1876. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
