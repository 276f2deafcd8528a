package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how bytes are to be read as text: byte-order mark, strict UTF-8, the charset that a
 * page names, UTF-8 with a few broken bytes, then ICU's statistics.
 *
 * <p>A page's own word comes after strict UTF-8: pages saved by browsers are UTF-8 under whatever
 * name they had, while Arabic letters in an 8-bit charset never happen to be good UTF-8.
 */
final class Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
  private static final List<String> EIGHT_BIT_ARABIC = List.of("windows-1256", "ISO-8859-6");

  /** Letters among the bytes above ASCII that Arabic in the right charset has at least. */
  private static final double LEAST_ARABIC = 0.7;

  /** Control characters among all that a text has at most. */
  private static final double MOST_CONTROLS = 0.02;

  private Decoder() {}

  /**
   * @throws UnusableException where the bytes are no text, or in no charset that can be told
   */
  static Decoded decode(Piece piece) throws UnusableException {
    Decoded decoded = read(piece);
    if (piece.form() != Form.JSON) {
      checkText(decoded.text());
    }
    return decoded;
  }

  private static Decoded read(Piece piece) throws UnusableException {
    byte[] bytes = piece.bytes();
    Optional<Charset> wide = WideCharset.of(bytes);
    if (wide.isPresent()) {
      return clean(wide(bytes, wide.get()));
    }
    Utf8Decoder utf8 = Utf8Decoder.decode(bytes);
    if (utf8.errors() == 0) {
      return clean(utf8.text());
    }
    Optional<Charset> named = named(piece);
    if (named.isPresent()) {
      return clean(new String(bytes, named.get()));
    }
    if (utf8.isMostlyGood()) {
      return new Decoded(
          withoutMark(utf8.text()),
          List.of(utf8.errors() + " bytes are not valid UTF-8; read as " + REPLACEMENT));
    }
    return clean(new String(bytes, detected(bytes)));
  }

  /** By the server or the feed, else by the page itself. */
  private static Optional<Charset> named(Piece piece) {
    Optional<Charset> around = piece.setting().charset().flatMap(NamedCharset::byName);
    return around.isEmpty() && piece.form() == Form.HTML ? NamedCharset.of(piece.bytes()) : around;
  }

  /** UTF-16 unit by unit, since Java's decoder would replace surrogates without a partner. */
  private static String wide(byte[] bytes, Charset charset) {
    if (!charset.equals(UTF_16LE) && !charset.equals(UTF_16BE)) {
      return new String(bytes, charset);
    }
    int high = charset.equals(UTF_16BE) ? 0 : 1;
    char[] chars = new char[bytes.length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) ((bytes[2 * i + high] & 0xFF) << 8 | (bytes[2 * i + 1 - high] & 0xFF));
    }
    return new String(chars);
  }

  private static Charset detected(byte[] bytes) throws UnusableException {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (EIGHT_BIT_ARABIC.contains(match.getName())) {
        Charset charset = Charset.forName(match.getName());
        if (arabicShare(bytes, charset) >= LEAST_ARABIC) {
          return charset;
        }
      }
    }
    if (arabicShare(bytes, WINDOWS_ARABIC) >= LEAST_ARABIC) {
      return WINDOWS_ARABIC;
    }
    throw new UnusableException("is not text in a charset that can be told; convert it to UTF-8");
  }

  private static double arabicShare(byte[] bytes, Charset charset) {
    byte[] high = new byte[bytes.length];
    int n = 0;
    for (byte b : bytes) {
      if (b < 0) {
        high[n++] = b;
      }
    }
    String text = new String(Arrays.copyOf(high, n), charset);
    long arabic =
        text.chars()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
            .count();
    return n == 0 ? 0 : (double) arabic / n;
  }

  private static void checkText(String text) throws UnusableException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnusableException("is not text; name a text, HTML or JSON file");
      }
      if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    if (controls > MOST_CONTROLS * text.length()) {
      throw new UnusableException("is not text; name a text, HTML or JSON file");
    }
  }

  private static Decoded clean(String text) {
    return new Decoded(withoutMark(text), List.of());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
