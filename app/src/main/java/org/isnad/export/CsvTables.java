package org.isnad.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A CSV file for each table: UTF-8 with a mark at its beginning, CRLF, quoted where needed. */
final class CsvTables implements RowWriter {
  private final ExportFolder folder;
  private final Map<Table, CsvFile> files = new EnumMap<>(Table.class);

  CsvTables(ExportFolder folder) throws IOException {
    this.folder = folder;
    for (Table table : Table.values()) {
      files.put(table, CsvFile.in(folder, table.label() + ".csv", names(table)));
    }
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  @Override
  public void write(Row row) throws IOException {
    CsvFile file = files.get(row.table());
    if (file == null) {
      throw new IOException("no file for " + row.table() + " in " + folder.working());
    }
    file.line(row.cells());
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }
}
