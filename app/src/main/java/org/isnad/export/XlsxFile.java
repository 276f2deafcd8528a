package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One workbook, written row by row; a full sheet is followed by another. Texts are texts whatever
 * they begin with, so that none is ever a formula.
 */
final class XlsxFile implements Closeable {
  /** What a spreadsheet takes. */
  static final int LONGEST_TEXT = 32_767;

  static final int MOST_ROWS = 1_048_576;

  private static final int ROWS_IN_MEMORY = 200;
  private static final String PROGRAM = "Isnad";
  private static final String PROGRAM_VERSION = "00.0100";

  private final OutputStream out;
  private final Workbook workbook;
  private final Table table;
  private final int mostRows;
  private Worksheet sheet;
  private int sheets;
  private int next;

  /**
   * @param mostRows on a sheet, with its head
   */
  XlsxFile(OutputStream out, Table table, int mostRows) throws IOException {
    this.out = out;
    this.table = table;
    this.mostRows = mostRows;
    this.workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION);
    this.sheet = begin();
  }

  private Worksheet begin() {
    sheets++;
    Worksheet made =
        workbook.newWorksheet(sheets == 1 ? table.label() : table.label() + " " + sheets);
    made.rightToLeft();
    made.freezePane(0, 1);
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      made.inlineString(0, c, columns.get(c).name());
    }
    next = 1;
    return made;
  }

  void write(Row row) throws IOException {
    if (next == mostRows) {
      sheet.finish();
      sheet = begin();
    }
    List<@Nullable Object> cells = row.cells();
    for (int c = 0; c < cells.size(); c++) {
      switch (cells.get(c)) {
        case null -> {}
        case Number n -> sheet.value(next, c, n);
        case Boolean b -> sheet.value(next, c, b);
        case Object o -> text(c, Row.plain(o));
      }
    }
    next++;
    if (next % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  /** A text that no cell can hold is left out, not cut: a cut text is not what was written. */
  private void text(int column, String text) {
    if (text.length() <= LONGEST_TEXT) {
      sheet.inlineString(next, column, XmlText.of(text));
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
    out.close();
  }
}
