package org.isnad.ingest;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.select.QueryParser;

/**
 * How the pages of a site mark their article. The selectors are known to be good ones.
 *
 * @param host {@code news.example}, {@code *.news.example} for it and all below, {@code *} for any
 * @param body where the article's words are
 * @param title where the headline is
 * @param date where the day of publication is
 * @param remove what within the article's words is none of them
 */
record SiteProfile(
    String host,
    String body,
    Optional<String> title,
    Optional<String> date,
    Optional<String> remove) {
  private static final int COLUMNS = 5;
  private static final String NONE = "-";
  private static final String ANY = "*";
  private static final String BELOW = "*.";

  /**
   * The profile on a line of a table.
   *
   * @throws IllegalArgumentException telling what is wrong with it
   */
  static SiteProfile parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(
          "has " + columns.length + " columns, not " + COLUMNS + " separated by tabs");
    }
    String host = columns[0].strip().toLowerCase(Locale.ROOT);
    if (host.isEmpty() || host.contains("/") || host.contains(" ")) {
      throw new IllegalArgumentException("«" + columns[0] + "» is no host");
    }
    return new SiteProfile(
        host,
        selector(columns[1]).orElseThrow(() -> new IllegalArgumentException("has no article")),
        selector(columns[2]),
        selector(columns[3]),
        selector(columns[4]));
  }

  private static Optional<String> selector(String column) {
    String selector = column.strip();
    if (selector.isEmpty() || selector.equals(NONE)) {
      return Optional.empty();
    }
    try {
      QueryParser.parse(selector);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new IllegalArgumentException("«" + selector + "» is no selector", e);
    }
    return Optional.of(selector);
  }

  boolean isForAny() {
    return host.equals(ANY);
  }

  boolean isFor(String pageHost) {
    if (host.startsWith(BELOW)) {
      String name = host.substring(BELOW.length());
      return pageHost.equals(name) || pageHost.endsWith("." + name);
    }
    return pageHost.equals(host) || pageHost.equals("www." + host);
  }
}
