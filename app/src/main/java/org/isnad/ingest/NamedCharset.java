package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page names in its first bytes, where it is an 8-bit one for Arabic. */
final class NamedCharset {
  private static final int SEARCHED = 4096;
  private static final Pattern NAME =
      Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_:-]{1,40})", Pattern.CASE_INSENSITIVE);

  /** Names in use for each charset; others, UTF-7 among them, are not followed. */
  private static final List<String> WINDOWS_1256 =
      List.of("windows-1256", "cp1256", "x-cp1256", "cp-1256");

  private static final List<String> ISO_8859_6 =
      List.of("iso-8859-6", "iso8859-6", "iso_8859-6", "arabic", "asmo-708", "ecma-114");

  private NamedCharset() {}

  /** The one that the page's beginning names. */
  static Optional<Charset> of(byte[] page) {
    String start = new String(page, 0, Math.min(page.length, SEARCHED), ISO_8859_1);
    Matcher matcher = NAME.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return byName(matcher.group(1));
  }

  /** The charset of this name, where it is an 8-bit one for Arabic. */
  static Optional<Charset> byName(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    if (WINDOWS_1256.contains(name)) {
      return Optional.of(Charset.forName("windows-1256"));
    }
    return ISO_8859_6.contains(name)
        ? Optional.of(Charset.forName("ISO-8859-6"))
        : Optional.empty();
  }

  /** The name of the charset in the value of a {@code Content-Type} header. */
  static Optional<String> inContentType(String value) {
    Matcher matcher = NAME.matcher(value);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
