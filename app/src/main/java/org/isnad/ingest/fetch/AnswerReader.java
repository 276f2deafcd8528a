package org.isnad.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads one answer of HTTP/1.1, no more of it than is allowed. */
final class AnswerReader {
  private static final int FIRST_FINAL_STATUS = 200;
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  private final InputStream in;
  private final FetchLimits limits;
  private int headBytes;

  AnswerReader(InputStream in, FetchLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  Answer read() throws IOException {
    int status = status(line());
    Map<String, String> headers = headers();
    while (status < FIRST_FINAL_STATUS) {
      status = status(line());
      headers = headers();
    }
    if (status == NO_CONTENT || status == NOT_MODIFIED) {
      return new Answer(status, headers, new byte[0], Optional.empty());
    }
    return body(status, headers);
  }

  private static int status(String line) throws IOException {
    String[] parts = line.split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5]\\d\\d")) {
      throw new IOException("the server does not speak HTTP");
    }
    return Integer.parseInt(parts[1]);
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the server ended its answer too early");
      }
      if (++headBytes > limits.headBytes()) {
        throw new IOException("the answer's headers are longer than they may be");
      }
      line.append((char) b);
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  /** What was received before a failure still counts, as the beginning of a feed is of use. */
  private Answer body(int status, Map<String, String> headers) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 14);
    Optional<String> incomplete = Optional.empty();
    try {
      InputStream unpacked = unpacked(headers);
      byte[] buffer = new byte[1 << 13];
      for (int n = unpacked.read(buffer); n >= 0; n = unpacked.read(buffer)) {
        body.write(buffer, 0, Math.min(n, limits.bytes() - body.size()));
        if (body.size() >= limits.bytes()) {
          incomplete = Optional.of("it is longer than " + (limits.bytes() >> 20) + " MB");
          break;
        }
      }
    } catch (IOException e) {
      incomplete = Optional.of(Optional.ofNullable(e.getMessage()).orElse("it ends too early"));
    }
    return new Answer(status, headers, body.toByteArray(), incomplete);
  }

  private InputStream unpacked(Map<String, String> headers) throws IOException {
    InputStream content = content(headers);
    return switch (headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> new GZIPInputStream(content);
      case "identity", "" -> content;
      default -> throw new IOException("the answer is packed in a way that was not asked for");
    };
  }

  private InputStream content(Map<String, String> headers) throws IOException {
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      return new ChunkedInput(in);
    }
    String length = headers.get("content-length");
    if (length == null) {
      return in;
    }
    if (!length.matches("\\d{1,18}")) {
      throw new IOException("the answer's length is not a number");
    }
    return new CountedInput(in, Long.parseLong(length));
  }
}
