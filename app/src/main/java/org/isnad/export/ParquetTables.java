package org.isnad.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** A Parquet file for each table. */
final class ParquetTables implements RowWriter {
  /** Ten files are open at once, each with a group of rows in memory. */
  private static final long GROUP_BYTES = 4L << 20;

  private static final int PAGE_BYTES = 1 << 17;

  private final Map<Table, CarpetWriter<Row>> files = new EnumMap<>(Table.class);

  ParquetTables(ExportFolder folder) throws IOException {
    for (Table table : Table.values()) {
      files.put(
          table,
          new CarpetWriter.Builder<>(folder.file(table.label() + ".parquet"), Row.class)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withRowGroupSize(GROUP_BYTES)
              .withPageSize(PAGE_BYTES)
              .withDictionaryPageSize(PAGE_BYTES)
              .withWriteRecordModel(model(table))
              .build());
    }
  }

  private static WriteRecordModelType<Row> model(Table table) {
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      int place = c;
      model.withField(
          columns.get(c).name(), type(columns.get(c).type()), row -> row.cells().get(place));
    }
    return model;
  }

  private static FieldType type(Column.Type type) {
    return switch (type) {
      case TEXT -> FieldTypes.STRING;
      case INTEGER -> FieldTypes.INTEGER;
      case NUMBER -> FieldTypes.DOUBLE;
      case BOOLEAN -> FieldTypes.BOOLEAN;
      case LIST -> FieldTypes.LIST.ofType(FieldTypes.STRING);
    };
  }

  @Override
  public void write(Row row) throws IOException {
    CarpetWriter<Row> file = files.get(row.table());
    if (file == null) {
      throw new IOException("no file for " + row.table());
    }
    file.write(row);
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }
}
