package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits XML into tags, comments, character data and the rest, by bytes, whatever it means. Holds
 * one token at a time; a token longer than it may be is handed over in parts, of which only the
 * first tells a kind.
 */
final class XmlScanner {
  enum Kind {
    START,
    END,
    DOCTYPE,
    OTHER
  }

  private static final int LONGEST_NAME = 64;
  private static final byte[] COMMENT = "<!--".getBytes(ISO_8859_1);
  private static final byte[] COMMENT_END = "-->".getBytes(ISO_8859_1);
  private static final byte[] CDATA = "<![CDATA[".getBytes(ISO_8859_1);
  private static final byte[] CDATA_END = "]]>".getBytes(ISO_8859_1);
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(ISO_8859_1);
  private static final byte[] INSTRUCTION = "<?".getBytes(ISO_8859_1);
  private static final byte[] INSTRUCTION_END = "?>".getBytes(ISO_8859_1);
  private static final byte[] TAG_END = ">".getBytes(ISO_8859_1);

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] token = new byte[1 << 12];
  private int length;
  private long line = 1;
  private long startLine = 1;
  private Kind kind = Kind.OTHER;
  private boolean broken;

  XmlScanner(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  Kind kind() {
    return kind;
  }

  /** Line on which the token begins, from 1. */
  long line() {
    return startLine;
  }

  int length() {
    return length;
  }

  /** Whether the input ended within a token. */
  boolean isBroken() {
    return broken;
  }

  void copyTo(ByteArrayOutputStream out) {
    out.write(token, 0, length);
  }

  /** Whether a document type goes on to declare things itself; naming one is harmless. */
  boolean declaresEntities() {
    return length > 0 && token[length - 1] == '[';
  }

  /** The name of a start or end tag; empty for anything else. */
  String name() {
    int from = kind == Kind.START ? 1 : kind == Kind.END ? 2 : length;
    int to = from;
    while (to < Math.min(length, from + LONGEST_NAME) && isNamePart(token[to])) {
      to++;
    }
    return new String(token, from, to - from, ISO_8859_1);
  }

  private static boolean isNamePart(byte b) {
    return b > ' ' && b != '>' && b != '/';
  }

  /** Goes to the next token; false at the end. */
  boolean next() throws IOException {
    length = 0;
    startLine = line;
    kind = Kind.OTHER;
    int b = read();
    if (b < 0) {
      return false;
    }
    put(b);
    if (b != '<') {
      text();
      return true;
    }
    markup();
    return true;
  }

  private void text() throws IOException {
    while (length < longest && peek() >= 0 && peek() != '<') {
      put(read());
    }
  }

  private void markup() throws IOException {
    while (true) {
      int b = read();
      if (b < 0) {
        broken = true;
        kind = Kind.OTHER;
        return;
      }
      put(b);
      if (isComplete() || length >= longest) {
        return;
      }
    }
  }

  /** Whether the token is closed; tells its kind along the way. */
  private boolean isComplete() {
    if (startsWith(COMMENT)) {
      return length >= COMMENT.length + COMMENT_END.length && endsWith(COMMENT_END);
    }
    if (startsWith(CDATA)) {
      return endsWith(CDATA_END);
    }
    if (startsWith(INSTRUCTION)) {
      return endsWith(INSTRUCTION_END);
    }
    if (startsWith(DOCTYPE)) {
      kind = Kind.DOCTYPE;
      return endsWith(TAG_END) || declaresEntities();
    }
    if (length < 2 || token[1] == '!') {
      return endsWith(TAG_END);
    }
    kind = token[1] == '/' ? Kind.END : Kind.START;
    return endsWith(TAG_END);
  }

  private boolean startsWith(byte[] start) {
    if (length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (token[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(byte[] ending) {
    for (int i = 0; i < ending.length; i++) {
      int j = length - ending.length + i;
      if (j < 0 || token[j] != ending[i]) {
        return false;
      }
    }
    return true;
  }

  private void put(int b) {
    if (length == token.length) {
      token = Arrays.copyOf(token, 2 * length);
    }
    token[length++] = (byte) b;
    if (b == '\n') {
      line++;
    }
  }

  private int peek() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at < end ? buffer[at] & 0xFF : -1;
  }

  private int read() throws IOException {
    int b = peek();
    at += b < 0 ? 0 : 1;
    return b;
  }
}
