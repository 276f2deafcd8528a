package org.isnad.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events in the columns that users of an event data set expect, with where they stand. */
final class EventTable implements RowWriter {
  /** Both data sets call it {@code event_type}, and mean two things. */
  private static final String PLOVER_TYPE = "plover_type";

  private static final List<String> ORIGIN =
      List.of("article", "url", "published", "sha256", "begin", "end", "text", "speaker", "via");

  /** Which data set's columns. */
  enum Layout {
    ACLED(
        "acled.csv",
        "event_id event_date year time_precision event_type sub_event_type actor1 actor2 country"
            + " admin1 location latitude longitude geo_precision source notes fatalities"),
    PLOVER(
        "plover.csv",
        "event_id event_date time_precision plover_type event_mode actor recipient country location"
            + " latitude longitude geo_precision source status fatalities");

    private final String file;
    private final List<String> columns;

    Layout(String file, String columns) {
      this.file = file;
      this.columns = List.of(columns.split(" "));
    }
  }

  private final CsvFile out;
  private final Layout layout;
  private final AcledTypes acled = AcledTypes.load();

  EventTable(ExportFolder folder, Layout layout) throws IOException {
    this.layout = layout;
    List<String> columns = new ArrayList<>(layout.columns);
    columns.replaceAll(c -> c.equals(PLOVER_TYPE) ? "event_type" : c);
    columns.addAll(ORIGIN);
    columns.add("date_is_told");
    out = CsvFile.in(folder, layout.file, columns);
  }

  @Override
  public void write(Row row) throws IOException {
    if (row.table() != Table.EVENTS) {
      return;
    }
    Optional<AcledTypes.Type> type =
        acled.of(row.text("plover").orElse(""), row.text("mode").orElse(""));
    boolean isHappening =
        row.text("status").filter(s -> s.equals("happened") || s.equals("ongoing")).isPresent();
    if (layout == Layout.ACLED && (type.isEmpty() || !isHappening)) {
      return;
    }
    Optional<EventDay> day = EventDay.of(row);
    List<@Nullable Object> cells = new ArrayList<>();
    for (String column : layout.columns) {
      Optional<?> cell = cell(column, row, day, type);
      cells.add(cell.isPresent() ? cell.get() : null);
    }
    for (String column : ORIGIN) {
      cells.add(row.get(column).orElse(null));
    }
    cells.add(day.map(EventDay::told).orElse(false));
    out.line(cells);
  }

  private static Optional<? extends Object> cell(
      String column, Row row, Optional<EventDay> day, Optional<AcledTypes.Type> type) {
    List<String> within = row.list("within");
    return switch (column) {
      case "event_id" ->
          Optional.of(row.text("article").orElseThrow() + "#" + row.text("id").orElseThrow());
      case "event_date" -> day.map(EventDay::date);
      case "year" -> day.map(EventDay::year);
      case "time_precision" -> day.map(EventDay::precision);
      case "event_type" -> type.map(AcledTypes.Type::type);
      case PLOVER_TYPE -> row.get("plover");
      case "sub_event_type" -> type.flatMap(AcledTypes.Type::subType);
      case "event_mode" -> row.get("mode");
      case "actor1" -> row.get("actor");
      case "actor2" -> row.get("recipient");
      case "location" -> row.get("place");
      case "latitude" -> row.get("lat");
      case "longitude" -> row.get("lon");
      case "geo_precision" -> row.text("precision").map(EventTable::precision);
      case "country" -> country(row, within);
      case "admin1" ->
          within.size() < 2 ? Optional.empty() : Optional.of(within.get(within.size() - 2));
      case "source" -> row.get("outlet");
      case "notes" -> row.get("text");
      default -> row.get(column);
    };
  }

  /** The outermost place that holds it, or the place itself where that is a country. */
  private static Optional<?> country(Row row, List<String> within) {
    if (row.text("precision").filter("country"::equals).isPresent()) {
      return row.get("place");
    }
    return within.isEmpty() ? Optional.empty() : Optional.of(within.getLast());
  }

  /** 1 a town or better, 2 a part of a province, 3 a province or country. */
  private static int precision(String of) {
    return switch (of) {
      case "exact", "town" -> 1;
      case "district" -> 2;
      default -> 3;
    };
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
