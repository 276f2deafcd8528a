package org.isnad.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Events as a timeline for TimelineJS; texts are escaped, since it takes them for HTML. */
final class TimelineFile implements RowWriter {
  private final JsonItems out;
  private String title = "";

  TimelineFile(ExportFolder folder) throws IOException {
    out = new JsonItems(folder.file("timeline.json"), "{\"events\":[", "]}");
  }

  @Override
  public void write(Row row) throws IOException {
    if (row.table() == Table.ARTICLES) {
      title = row.text("title").orElse("");
    } else if (row.table() == Table.EVENTS) {
      Optional<EventDay> day = EventDay.of(row);
      if (day.isPresent()) {
        out.add(event(row, day.get()));
      }
    }
  }

  private Map<String, Object> event(Row row, EventDay day) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("headline", escaped(row.text("text").orElseThrow()));
    text.put("text", escaped(title + " — " + source(row)));
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("start_date", date(day));
    event.put("text", text);
    event.put("group", row.text("plover").orElse(""));
    event.put("unique_id", row.text("article").orElseThrow() + "-" + row.text("id").orElseThrow());
    Map<String, Object> datum = new LinkedHashMap<>();
    for (Column column : row.table().columns()) {
      row.get(column.name()).ifPresent(cell -> datum.put(column.name(), cell));
    }
    datum.put("date_is_told", day.told());
    event.put("isnad", datum);
    return event;
  }

  private static String source(Row row) {
    String outlet = row.text("outlet").orElse("");
    return row.text("speaker")
        .map(s -> s + row.text("via").map(v -> " ← " + v).orElse("") + " ← " + outlet)
        .orElse(outlet);
  }

  private static Map<String, Object> date(EventDay day) {
    Map<String, Object> date = new LinkedHashMap<>();
    String[] parts = day.date().split("-");
    String[] names = {"year", "month", "day"};
    for (int i = 0; i < parts.length; i++) {
      date.put(names[i], Integer.valueOf(parts[i]));
    }
    return date;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
