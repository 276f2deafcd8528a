package org.isnad.export;

import java.io.IOException;
import java.util.Locale;

/** The forms in which rows are written. */
public enum Form {
  CSV,
  XLSX,
  PARQUET,
  GEOJSON,
  JSONLD,
  ACLED,
  PLOVER,
  TIMELINEJS;

  /** A writer of this form that makes its files in the folder. */
  public RowWriter writer(ExportFolder folder) throws IOException {
    return switch (this) {
      case CSV -> new CsvTables(folder);
      case XLSX -> new XlsxTables(folder);
      case PARQUET -> new ParquetTables(folder);
      case GEOJSON -> new GeoJsonFile(folder);
      case JSONLD -> new AnnotationFile(folder);
      case ACLED -> new EventTable(folder, EventTable.Layout.ACLED);
      case PLOVER -> new EventTable(folder, EventTable.Layout.PLOVER);
      case TIMELINEJS -> new TimelineFile(folder);
    };
  }

  /** Whether the form tells of stories, and not of articles alone. */
  public boolean hasStories() {
    return this == CSV || this == XLSX || this == PARQUET || this == JSONLD;
  }

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
