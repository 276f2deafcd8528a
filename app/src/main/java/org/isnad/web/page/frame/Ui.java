package org.isnad.web.page.frame;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.model.PublicationTime;

/**
 * What a page knows of its reader and of the frame it stands in.
 *
 * @param assets gives the address of a font, style or script
 * @param path of the request
 * @param query of the request, without the question mark; empty if it has none
 * @param token to send with every change, empty where the server asks for none
 * @param account who is signed in
 * @param analyst whether the reader may add and correct
 * @param admin whether the reader may see to feeds
 */
public record Ui(
    Language language,
    Theme theme,
    UnaryOperator<String> assets,
    String path,
    String query,
    String token,
    Optional<String> account,
    boolean analyst,
    boolean admin) {

  private static final Messages MESSAGES = Messages.load();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int THOUSAND = 3;

  public String lang() {
    return language.code();
  }

  public boolean arabic() {
    return language == Language.AR;
  }

  /** The wording of this key. */
  public String t(String key) {
    return MESSAGES.of(language, key);
  }

  public String t(String key, Object part) {
    return MESSAGES.of(language, key, part);
  }

  public String t(String key, Object first, Object second) {
    return MESSAGES.of(language, key, first, second);
  }

  /** The wording of a value of a closed set: {@code stance.say}; the value itself where none is. */
  public String label(String set, String value) {
    String key = set + "." + value.toLowerCase(Locale.ROOT);
    return MESSAGES.has(key) ? MESSAGES.of(language, key) : value;
  }

  public String label(String set, Enum<?> value) {
    return label(set, value.name());
  }

  /** So many things: {@code 3 articles}. */
  public String count(String key, long n) {
    return MESSAGES.count(language, key, n, number(n));
  }

  /** A number with its thousands parted. */
  public String number(double value) {
    return value == (int) value
        ? whole((int) value)
        : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value);
  }

  /**
   * Nearly all numbers of a page are whole; making a format for each takes longer than the page.
   */
  private static String whole(int value) {
    StringBuilder digits = new StringBuilder(Integer.toString(value));
    int first = value < 0 ? 1 : 0;
    for (int at = digits.length() - THOUSAND; at > first; at -= THOUSAND) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A number as a form takes it: no parted thousands. */
  public String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  public String day(LocalDate date) {
    return date.format(language.day());
  }

  /** A month as {@code 2016-12} gives it. */
  public String month(String value) {
    return YearMonth.parse(value).format(language.month());
  }

  public String weekday(LocalDate date) {
    return date.format(language.weekday());
  }

  /** A day as an ISO date gives it; the value itself where it is none. */
  public String isoDay(String value) {
    try {
      return weekday(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  /** A day as an ISO date gives it, without the day of the week. */
  public String isoDate(String value) {
    try {
      return day(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  /** Day and, where it is known, time of day. */
  public String when(PublicationTime time) {
    return day(time.date()) + time.time().map(t -> " " + t.format(TIME)).orElse("");
  }

  /** A moment given as ISO 8601 in UTC, to the minute; other strings as they are. */
  public String instant(String iso) {
    return iso.length() < "2016-12-13T10:20".length() || iso.charAt(10) != 'T'
        ? iso
        : iso.substring(0, 10) + " " + iso.substring(11, 16) + " UTC";
  }

  /** From the first day to the last; one day where they are the same. */
  public String span(Optional<PublicationTime> first, Optional<PublicationTime> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return t("undated");
    }
    LocalDate from = first.get().date();
    LocalDate to = last.get().date();
    return from.equals(to) ? day(from) : day(from) + " – " + day(to);
  }

  /** The value as an address may hold it behind a question mark. */
  public String url(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The value as a part of an address between slashes. */
  public String segment(String value) {
    return url(value).replace("+", "%20");
  }

  public String asset(String name) {
    return assets.apply(name);
  }

  /** This page in the other language. */
  public String otherLanguage() {
    return path + "?" + with("lang", language.other().code());
  }

  /** The request's query with one parameter set anew. */
  private String with(String name, String value) {
    StringBuilder out = new StringBuilder();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty() && !pair.startsWith(name + "=")) {
        out.append(pair).append('&');
      }
    }
    return out.append(name).append('=').append(value).toString();
  }

  /** Where the reader is, to come back to after a switch. */
  public String here() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  public boolean at(String section) {
    return section.equals("/")
        ? path.equals("/") || path.startsWith("/story")
        : path.startsWith(section);
  }
}
