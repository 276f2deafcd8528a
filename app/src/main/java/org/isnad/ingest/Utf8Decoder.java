package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Reads UTF-8 that may also hold surrogates without a partner, as programs write that encode UTF-16
 * unit by unit ("generalised UTF-8" of the WTF-8 specification); what is broken beyond that is
 * counted and replaced by U+FFFD, a byte at a time.
 *
 * @param text what was read
 * @param errors bytes that could not be read
 * @param sequences characters of more than one byte that could
 */
record Utf8Decoder(String text, int errors, int sequences) {
  private static final int SEQUENCES_FOR_AN_ERROR = 50;

  /** Whether the text is UTF-8 with a few broken bytes rather than something else. */
  boolean isMostlyGood() {
    return sequences >= (long) SEQUENCES_FOR_AN_ERROR * errors;
  }

  static Utf8Decoder decode(byte[] bytes) {
    try {
      return new Utf8Decoder(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), 0, 0);
    } catch (CharacterCodingException e) {
      return leniently(bytes);
    }
  }

  private static Utf8Decoder leniently(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int errors = 0;
    int sequences = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i] & 0xFF);
      int codePoint = length == 0 ? -1 : codePoint(bytes, i, length);
      if (codePoint < 0) {
        text.append('\uFFFD');
        errors++;
        i++;
      } else {
        text.appendCodePoint(codePoint);
        sequences += length > 1 ? 1 : 0;
        i += length;
      }
    }
    return new Utf8Decoder(text.toString(), errors, sequences);
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    if (length == 1) {
      return bytes[at];
    }
    if (at + length > bytes.length) {
      return -1;
    }
    int codePoint = bytes[at] & (0x7F >> length);
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return -1;
      }
      codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
    }
    boolean overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    return overlong || codePoint > Character.MAX_CODE_POINT ? -1 : codePoint;
  }
}
