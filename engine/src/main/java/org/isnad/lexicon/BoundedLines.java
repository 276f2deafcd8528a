package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table that somebody else wrote, UTF-8. A line that never ends cannot exhaust the
 * memory: it is refused as soon as it is longer than any line of a table of places.
 */
final class BoundedLines {

  /** GeoNames' longest lines, with all alternate names of a capital, have some 15,000. */
  private static final int LONGEST = 200_000;

  private static final int USUAL = 256;

  private final String table;
  private final BufferedReader reader;
  private int number;

  BoundedLines(String table, InputStream in) {
    this.table = table;
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Number of the line read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its end, which is \n, \r or \r\n; null behind the last.
   *
   * @throws TableException if the line is too long
   */
  @Nullable String next() throws IOException, TableException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    number++;
    StringBuilder line = new StringBuilder(USUAL);
    while (c >= 0 && c != '\n' && c != '\r') {
      if (line.length() == LONGEST) {
        throw new TableException(
            table, number, "more than " + LONGEST + " characters; is this a table of places?");
      }
      line.append((char) c);
      c = reader.read();
    }
    if (c == '\r') {
      reader.mark(1);
      if (reader.read() != '\n') {
        reader.reset();
      }
    }
    return line.toString();
  }
}
