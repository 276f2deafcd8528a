package org.isnad.ingest.fetch;

import java.time.Duration;

/**
 * What one request may cost, and how hosts are spared.
 *
 * @param bytes most of an answer's body, unpacked
 * @param headBytes most of its status line and headers
 * @param connecting longest wait for a connection
 * @param total longest time from the request to the answer's last byte
 * @param redirects most in a row
 * @param pause least time between two requests to one host
 * @param longestPause most that a host's robots.txt can make of it
 */
public record FetchLimits(
    int bytes,
    int headBytes,
    Duration connecting,
    Duration total,
    int redirects,
    Duration pause,
    Duration longestPause) {

  public static final FetchLimits STANDARD =
      new FetchLimits(
          16 << 20,
          1 << 16,
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          5,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30));
}
