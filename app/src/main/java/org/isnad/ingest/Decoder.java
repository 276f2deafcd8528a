package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how bytes are to be read as text: byte-order mark, charset named in the page, strict
 * UTF-8, then ICU's statistics.
 */
final class Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoder() {}

  static Decoded decode(byte[] bytes, Form form) throws UnusableException {
    Optional<Charset> wide = WideCharset.of(bytes);
    if (wide.isPresent()) {
      return new Decoded(withoutMark(new String(bytes, wide.get())), List.of());
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return new Decoded(withoutMark(utf8.get()), List.of());
    }
    return new Decoded(new String(bytes, detected(bytes)), List.of());
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      return Optional.of(
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) throws UnusableException {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || !Charset.isSupported(match.getName())) {
      throw new UnusableException("the charset cannot be told; convert it to UTF-8");
    }
    return Charset.forName(match.getName());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
