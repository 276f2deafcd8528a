package org.isnad.service.json;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects JSON as UTF-8 bytes. A surrogate without its partner, which UTF-8 cannot hold, is
 * written as a JSON escape: it can only stand within a string, and so the text comes back as it was
 * read.
 */
final class Utf8Writer extends Writer {
  private static final String HEX = "0123456789abcdef";
  private static final int MOST_BYTES_A_CHAR = 6;

  private byte[] bytes = new byte[1 << 15];
  private int size;
  private char pending;

  @Override
  public void write(int c) {
    reserve(1);
    put((char) c);
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    reserve(length);
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = chars[i];
      if (c < 0x800 && pending == 0) {
        if (c >= 0x80) {
          bytes[size++] = (byte) (0xC0 | (c >> 6));
          bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
          bytes[size++] = (byte) c;
        }
      } else {
        put(c);
      }
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    reserve(length);
    for (int i = offset; i < offset + length; i++) {
      put(text.charAt(i));
    }
  }

  private void reserve(int chars) {
    long needed = size + (chars + 1L) * MOST_BYTES_A_CHAR;
    if (needed > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length)));
    }
  }

  private void put(char c) {
    if (pending != 0) {
      char high = pending;
      pending = 0;
      if (Character.isLowSurrogate(c)) {
        putPair(Character.toCodePoint(high, c));
        return;
      }
      putEscape(high);
    }
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)) {
      pending = c;
    } else if (Character.isLowSurrogate(c)) {
      putEscape(c);
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void putPair(int codePoint) {
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  private void putEscape(char c) {
    bytes[size++] = '\\';
    bytes[size++] = 'u';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = (byte) HEX.charAt((c >> shift) & 0xF);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** What was written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
