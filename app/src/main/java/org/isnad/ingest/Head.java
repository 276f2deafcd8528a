package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The beginning of an input, by which its kind is told, and the input itself. */
final class Head {
  /** What an input is, as a whole. */
  enum Kind {
    EMPTY,
    BINARY,
    ARCHIVE,
    GZIP,
    WARC,
    JSON_LINES,
    JSON,
    FEED,
    HTML,
    TEXT
  }

  private static final int LENGTH = 1 << 16;

  private final byte[] start;
  private final InputStream rest;
  private final Optional<Charset> wide;
  private final String ascii;
  private final Kind kind;

  private Head(String name, byte[] start, InputStream rest) {
    this.start = start;
    this.rest = rest;
    this.wide = WideCharset.of(start);
    this.ascii = new String(start, wide.orElse(ISO_8859_1));
    this.kind = kindOf(name.toLowerCase(Locale.ROOT));
  }

  /** Where reading fails within the beginning, what was read goes before the failure. */
  static Head of(String name, InputStream in) {
    byte[] start = new byte[LENGTH];
    int length = 0;
    InputStream rest = in;
    try {
      for (int n = 0; n >= 0 && length < LENGTH; length += Math.max(0, n)) {
        n = in.read(start, length, LENGTH - length);
      }
    } catch (IOException e) {
      rest = new FailingInput(e);
    }
    return new Head(name, Arrays.copyOf(start, length), rest);
  }

  Kind kind() {
    return kind;
  }

  /** The whole input as received. */
  InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(start), rest);
  }

  /** The whole input in a charset in which line ends and brackets are single bytes. */
  InputStream utf8() {
    return wide.<InputStream>map(c -> new Utf8InputStream(new InputStreamReader(bytes(), c)))
        .orElseGet(this::bytes);
  }

  String binaryReason() {
    return Magic.of(start)
        .map(m -> "is " + m.description() + ", not text; convert it to text or HTML first")
        .orElse("is not text; name a text, HTML or JSON file");
  }

  private Kind kindOf(String name) {
    if (start.length == 0) {
      return rest instanceof FailingInput ? Kind.TEXT : Kind.EMPTY;
    }
    if (Magic.isZip(start)) {
      return Kind.ARCHIVE;
    }
    Optional<Magic> magic = Magic.of(start);
    if (magic.isPresent()) {
      return magic.get() == Magic.GZIP ? Kind.GZIP : Kind.BINARY;
    }
    if (ascii.startsWith("WARC/")) {
      return Kind.WARC;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Kind.JSON_LINES;
    }
    Kind kind = byContent();
    boolean json = kind == Kind.JSON || kind == Kind.JSON_LINES;
    // Within JSON a NUL spoils one article; anywhere else it tells that this is no text.
    if (wide.isEmpty() && hasNul() && !json) {
      return Kind.BINARY;
    }
    if (name.endsWith(".txt")) {
      return Kind.TEXT;
    }
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")
        ? Kind.HTML
        : kind;
  }

  private boolean hasNul() {
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private Kind byContent() {
    String text = ascii.startsWith("\u00EF\u00BB\u00BF") ? ascii.substring(3) : ascii;
    String body = text.replace("\uFEFF", "").stripLeading();
    if (body.startsWith("{")) {
      return isJsonLines(body) ? Kind.JSON_LINES : Kind.JSON;
    }
    if (body.startsWith("[")) {
      String element = body.substring(1).stripLeading();
      return element.startsWith("{") || element.startsWith("]") ? Kind.JSON : Kind.TEXT;
    }
    return looksLikeHtml(body) ? Kind.HTML : FEED.matcher(body).lookingAt() ? Kind.FEED : Kind.TEXT;
  }

  /** Whether a second line begins with a brace too, as no pretty-printed object's does. */
  private static boolean isJsonLines(String body) {
    int end = body.indexOf('\n');
    while (end >= 0 && end + 1 < body.length() && body.charAt(end + 1) <= ' ') {
      end = body.charAt(end + 1) == ' ' ? -1 : end + 1;
    }
    return end >= 0 && body.startsWith("{", end + 1);
  }

  /** Prolog and remarks, then the root element of RSS or Atom. */
  private static final Pattern FEED =
      Pattern.compile(
          "(?:\\s|<\\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!DOCTYPE[^>\\[]*+(?:>|\\[.*?\\]\\s*>))*+"
              + "<(?:[A-Za-z0-9_.-]+:)?(?:rss|feed|RDF)[\\s>]",
          Pattern.DOTALL);

  private static boolean looksLikeHtml(String body) {
    String start = body.substring(0, Math.min(body.length(), 1024)).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<")
            && (start.contains("<html")
                || start.contains("<head")
                || start.contains("<body")
                || start.contains("<article")));
  }
}
