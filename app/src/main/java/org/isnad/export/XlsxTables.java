package org.isnad.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** A workbook for each table, from right to left. */
final class XlsxTables implements RowWriter {
  private final Map<Table, XlsxFile> files = new EnumMap<>(Table.class);

  XlsxTables(ExportFolder folder) throws IOException {
    for (Table table : Table.values()) {
      files.put(
          table, new XlsxFile(folder.file(table.label() + ".xlsx"), table, XlsxFile.MOST_ROWS));
    }
  }

  @Override
  public void write(Row row) throws IOException {
    XlsxFile file = files.get(row.table());
    if (file == null) {
      throw new IOException("no workbook for " + row.table());
    }
    file.write(row);
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }
}
