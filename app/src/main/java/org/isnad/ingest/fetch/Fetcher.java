package org.isnad.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.ingest.Transfer;

/**
 * Fetches one address after another: follows redirects, each checked like the first, pauses between
 * two requests to one host, and keeps to its robots.txt. For one thread.
 */
public final class Fetcher {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int CLIENT_FAULT = 400;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int GONE = 410;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_FAULT = 500;

  private static final Duration ROBOTS_HOLD = Duration.ofDays(1);

  private final Http http;
  private final FetchLimits limits;
  private final Timer timer;
  private final Map<String, Instant> asked = new HashMap<>();
  private final Map<String, Robots> robots = new HashMap<>();
  private Instant robotsFrom = Instant.MIN;

  public Fetcher(SocketHttp http, FetchLimits limits, Timer timer) {
    this((Http) http, limits, timer);
  }

  Fetcher(Http http, FetchLimits limits, Timer timer) {
    this.http = http;
    this.limits = limits;
    this.timer = timer;
  }

  /**
   * What stands at the address.
   *
   * @throws FetchException if it may not be asked, or did not answer with a page
   */
  public Fetched get(String url, Known known) throws FetchException, InterruptedException {
    URI at = Addresses.parse(url);
    for (int hops = 0; ; hops++) {
      if (!robots(at).allows(path(at))) {
        throw new FetchException(
            FetchException.Kind.NEVER, "robots.txt of " + at.getHost() + " asks not to fetch it");
      }
      Answer answer = ask(at, known.headers());
      if (!answer.isRedirect()) {
        return fetched(at, answer);
      }
      at = next(at, answer, hops);
    }
  }

  private URI next(URI from, Answer answer, int hops) throws FetchException {
    if (hops >= limits.redirects()) {
      throw new FetchException(
          FetchException.Kind.NEVER, "redirects more than " + limits.redirects() + " times");
    }
    Optional<String> location = answer.header("location");
    if (location.isEmpty()) {
      throw new FetchException(FetchException.Kind.NEVER, "redirects to nowhere");
    }
    return Addresses.resolve(from, location.get());
  }

  private Fetched fetched(URI at, Answer answer) throws FetchException {
    int status = answer.status();
    if (status == OK || status == NOT_MODIFIED) {
      return Fetched.of(Transfer.of(at.toString(), timer.now(), status, answer.headers()), answer);
    }
    if (status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= SERVER_FAULT) {
      throw new FetchException(
          FetchException.Kind.LATER, "the server answered " + status, retryAfter(answer));
    }
    throw new FetchException(
        FetchException.Kind.NEVER,
        "the server answered " + status + (status == GONE ? ", it is gone for good" : ""),
        retryAfter(answer));
  }

  private Optional<Duration> retryAfter(Answer answer) {
    return answer
        .header("retry-after")
        .flatMap(value -> {
          if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
          }
          try {
            Instant until =
                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(timer.now(), until)).filter(Duration::isPositive);
          } catch (DateTimeException e) {
            return Optional.empty();
          }
        });
  }

  private Answer ask(URI at, Map<String, String> headers)
      throws FetchException, InterruptedException {
    waitFor(at);
    try {
      return http.get(at, headers);
    } catch (IOException e) {
      throw new FetchException(
          FetchException.Kind.LATER,
          "cannot be fetched: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    } finally {
      asked.put(at.getAuthority(), timer.now());
    }
  }

  private void waitFor(URI at) throws InterruptedException {
    Instant last = asked.get(at.getAuthority());
    if (last != null) {
      Duration left = Duration.between(timer.now(), last.plus(pause(at)));
      if (left.isPositive()) {
        timer.sleep(left);
      }
    }
  }

  private Duration pause(URI at) {
    Duration wanted =
        robots
            .getOrDefault(site(at), Robots.ALLOW_ALL)
            .pause()
            .filter(p -> p.compareTo(limits.pause()) > 0)
            .orElse(limits.pause());
    return wanted.compareTo(limits.longestPause()) > 0 ? limits.longestPause() : wanted;
  }

  /** Asked once a host and day; a host whose rules cannot be had is not crawled (RFC 9309). */
  private Robots robots(URI at) throws FetchException, InterruptedException {
    if (robotsFrom.isBefore(timer.now().minus(ROBOTS_HOLD))) {
      robots.clear();
      robotsFrom = timer.now();
    }
    Robots known = robots.get(site(at));
    if (known != null) {
      return known;
    }
    URI file = Addresses.parse(site(at) + "/robots.txt");
    Answer answer = ask(file, Map.of());
    for (int hops = 0; answer.isRedirect(); hops++) {
      file = next(file, answer, hops);
      answer = ask(file, Map.of());
    }
    if (answer.status() >= SERVER_FAULT) {
      throw new FetchException(
          FetchException.Kind.LATER,
          "robots.txt of " + at.getHost() + " was answered by " + answer.status(),
          retryAfter(answer));
    }
    Robots rules =
        answer.status() >= CLIENT_FAULT
            ? Robots.ALLOW_ALL
            : Robots.parse(new String(answer.body(), UTF_8));
    robots.put(site(at), rules);
    return rules;
  }

  private static String site(URI at) {
    return at.getScheme() + "://" + at.getAuthority();
  }

  private static String path(URI at) {
    String path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
  }
}
