package org.isnad.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.PublicationTime;

/**
 * Reads publication dates as feeds, pages and collections write them: ISO 8601, day/month/year,
 * month names in Arabic (of every country) and English, seconds or milliseconds since 1970, and,
 * where no other date stands there, those of the Hijri calendar.
 *
 * <p>A date and time stay as the outlet wrote them, whatever zone stands behind; only seconds since
 * 1970, which bear no zone, are read as UTC. Month before day in figures ({@code 12/31/2016}) is
 * not read, since it cannot be told from the other order.
 */
final class PublishedDate {
  private static final int LONGEST = 200;
  private static final int MILLIS_DIGITS = 13;
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.]((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

  private PublishedDate() {}

  /** The date that {@code value} tells; empty where it tells none, or not clearly. */
  static Optional<PublicationTime> parse(String value) {
    String v = digits(value.strip());
    if (v.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      if (EPOCH.matcher(v).matches()) {
        return Optional.of(epoch(v));
      }
      return date(v).map(d -> new PublicationTime(d, ClockTime.find(v)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PublicationTime epoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() == MILLIS_DIGITS
            ? Instant.ofEpochMilli(number)
            : Instant.ofEpochSecond(number);
    var time = instant.atZone(ZoneOffset.UTC);
    return new PublicationTime(time.toLocalDate(), Optional.of(time.toLocalTime()));
  }

  private static Optional<LocalDate> date(String v) {
    Matcher m = YEAR_FIRST.matcher(v);
    if (m.find()) {
      return Optional.of(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)));
    }
    m = DAY_FIRST.matcher(v);
    if (m.find()) {
      return Optional.of(LocalDate.of(number(m, 3), number(m, 2), number(m, 1)));
    }
    return NamedDate.find(v).or(() -> HijriDate.find(v));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static String digits(String value) {
    StringBuilder ascii = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return ascii.toString();
  }
}
