package org.isnad.ingest;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How bytes came over the network: as fetched, or as an archive of the web tells.
 *
 * @param url what was asked for in the end, after all redirects
 * @param time when the answer came
 * @param status of the answer, as HTTP counts
 * @param headers those of the answer that say what the bytes are, by names in lower case
 */
public record Transfer(String url, Instant time, int status, SortedMap<String, String> headers) {
  private static final int LONGEST_VALUE = 200;

  public Transfer {
    headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
  }

  /** Keeps of all headers those that custody is told of. */
  public static Transfer of(String url, Instant time, int status, Map<String, String> headers) {
    SortedMap<String, String> kept = new TreeMap<>();
    headers.forEach((name, value) -> {
      String key = name.toLowerCase(Locale.ROOT);
      switch (key) {
        case "content-type", "etag", "last-modified", "date", "content-language" ->
            kept.put(key, OneLine.excerpt(value, LONGEST_VALUE));
        default -> {
          // Cookies, caches and servers' names prove nothing of the words.
        }
      }
    });
    return new Transfer(url, time, status, kept);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** One line: address, time, status, headers. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(url).append(' ').append(time).append(' ').append(status);
    headers.forEach((name, value) -> line.append("; ").append(name).append(": ").append(value));
    return OneLine.of(line.toString());
  }
}
