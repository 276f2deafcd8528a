package org.isnad.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, which whoever reads the text back takes off again.
 */
final class CsvFile implements Closeable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r";
  private static final char GUARD = '\'';

  private final Writer out;

  private CsvFile(Writer out) {
    this.out = out;
  }

  static CsvFile in(ExportFolder folder, String name, List<String> columns) throws IOException {
    // Half a surrogate pair, which UTF-8 cannot hold, becomes a replacement character.
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                folder.file(name),
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))));
    writer.write(BYTE_ORDER_MARK);
    CsvFile file = new CsvFile(writer);
    file.line(columns);
    return file;
  }

  void line(List<? extends @Nullable Object> cells) throws IOException {
    boolean first = true;
    for (Object cell : cells) {
      if (!first) {
        out.write(',');
      }
      first = false;
      switch (cell) {
        case null -> {}
        case Number n -> out.write(Row.plain(n));
        case Boolean b -> out.write(b.toString());
        default -> cell(out, Row.plain(cell));
      }
    }
    out.write("\r\n");
  }

  static void cell(Writer out, String text) throws IOException {
    boolean guarded = needsGuard(text);
    boolean quoted = guarded || text.isEmpty();
    for (int i = 0; i < text.length() && !quoted; i++) {
      char c = text.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (!quoted) {
      out.write(text);
      return;
    }
    out.write('"');
    if (guarded) {
      out.write(GUARD);
    }
    out.write(text.replace("\"", "\"\""));
    out.write('"');
  }

  /** A text that begins like a formula, or with the guard itself, which must stay readable. */
  static boolean needsGuard(String text) {
    return !text.isEmpty() && (FORMULA.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == GUARD);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
