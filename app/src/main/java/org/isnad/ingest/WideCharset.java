package org.isnad.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the charsets whose units are wider than a byte, in which the ASCII characters that give
 * JSON and HTML their structure are not single bytes.
 *
 * <p>Without a byte-order mark it goes by the zero bytes: Arabic text in UTF-16 still has spaces,
 * digits and line ends, whose high byte is zero and stands always on the same side, and its
 * letters' high byte is {@code 06}.
 */
final class WideCharset {
  private static final int ARABIC_BLOCK = 0x06;
  private static final double MOST = 0.9;

  private WideCharset() {}

  static Optional<Charset> of(byte[] start) {
    return byMark(start).or(() -> byHighBytes(start));
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 4 && unit(b, 0) == 0xFFFE && unit(b, 2) == 0) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (b.length >= 4 && unit(b, 0) == 0 && unit(b, 2) == 0xFEFF) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (b.length >= 2 && unit(b, 0) == 0xFFFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && unit(b, 0) == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static int unit(byte[] b, int at) {
    return (b[at] & 0xFF) << 8 | (b[at + 1] & 0xFF);
  }

  private static Optional<Charset> byHighBytes(byte[] b) {
    int pairs = b.length / 2;
    if (pairs == 0) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    int zeros = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      even += isHighByte(b[i]) ? 1 : 0;
      odd += isHighByte(b[i + 1]) ? 1 : 0;
      zeros += b[i] == 0 || b[i + 1] == 0 ? 1 : 0;
    }
    if (zeros == 0) {
      return Optional.empty();
    }
    if (odd >= MOST * pairs && even < odd / 2) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even >= MOST * pairs && odd < even / 2) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean isHighByte(byte b) {
    return b == 0 || b == ARABIC_BLOCK;
  }
}
