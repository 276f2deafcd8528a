package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Characters as UTF-8 bytes, so that one cutter serves inputs in every charset. */
final class Utf8InputStream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = {};
  private int at;

  Utf8InputStream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, n);
    at += n;
    return n;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int n = reader.read(chars, 0, chars.length - 1);
      if (n < 0) {
        return false;
      }
      // A pair cut in two by the buffer's end would be encoded as two question marks.
      if (n > 0 && Character.isHighSurrogate(chars[n - 1])) {
        int low = reader.read();
        if (low >= 0) {
          chars[n++] = (char) low;
        }
      }
      bytes = new String(chars, 0, n).getBytes(UTF_8);
      at = 0;
    }
    return true;
  }
}
